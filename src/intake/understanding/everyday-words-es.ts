/** Spanish words that are no part of a name or a place. The articles are left out: they stand in the names of towns. */
export const everydayWordsEs = `
hola bueno buenos buena buenas dias tardes noches si no claro pues mire oiga disculpe perdon perdone permiso gracias favor por oye mande aja okey vale
yo me mi mis tu su sus nos nuestro nuestra le les lo se te usted ustedes ella ellos nosotros
soy es eres somos son esta estan estoy estamos estaba fue era ser estar hay habia tengo tiene tenemos tienen tenia necesito necesita necesitamos quiero quiere queremos quisiera puedo puede pueden podria podrian
llamo llama llamaba llamar llame llamando llamo habla hablo hablas hablan hablar nombre nombres apellido numero telefono celular direccion codigo postal area correo
que como cuando donde quien cual cuanto cuanta cuantos porque para con sin en entre hasta desde sobre ya muy mas menos tambien tampoco todo toda todos todas algo alguien nada nadie nunca siempre
un una unos unas y o pero ni al ese esa eso este esto esos estos aqui aca ahi alla ahora ahorita hoy manana ayer anoche tarde temprano luego despues antes
agua fuga gotea goteando gotera tubo tuberia tubos bano cocina cuarto recamara sala techo pared piso sotano patio puerta ventana garaje cochera casa apartamento departamento edificio
luz electricidad gas humo fuego olor huele calefaccion calenton calentador aire acondicionado inodoro escusado excusado taza lavabo lavadora secadora refrigerador estufa horno drenaje desague coladera fregadero llave llaves cerradura
arbol abejas avispas ratas ratones cucarachas chinches culebra vibora alberca piscina fosa septica
roto rota rompio revento revento tapado tapada tapo inundando inundado inunda funciona sirve prende enciende enfria calienta sale saliendo cae cayo cayendo
emergencia urgente urgencia ayuda ayudar ayudeme auxilio rapido pronto problema servicio trabajo cita presupuesto precio cuesta cobran cotizacion
bebe nino nina ninos hijo hija esposo esposa mama papa senor senora gente persona dueno duena inquilino
primera vez nuevo nueva cliente vinieron venir venga vengan viene mandar mande manden enviar
dos tres cuatro cinco seis siete ocho nueve cero diez mil
espere espera momento segundo minuto adios bye exacto correcto correcta incorrecto equivocado asi
toque toques corriente regadera dio da dan pego chispas chispa enchufe contacto apagador panel cable cables foco lampara luces incendio llamas quemado quema humeando
encerrado encerrada atrapado atrapada adentro afuera dentro fuera carro coche camioneta encima debajo abajo arriba cayeron caido caidos tirado colgando
sacar parar cerrar abrir apagar prender arreglar reparar instalar cambiar mover cancelar poner tapar limpiar revisar checar buscar dejar hacer decir saber
arreglaron instalaron trabajaron vino vienen viene llegan llega cobrar factura queja gerente encargado maquina robot grabacion contestadora costar
chapa cochera resorte control motor bomba alarma detector tanque tapa pozo techado teja tejas canaleta rama ramas jardin pasto zacate yarda plagas fumigar hormigas arana aranas mapache
mojado mojada humedad moho hongo mancha negras aguas caca excremento tina regresa subiendo brotando chorro chorreando entrando cierre valvula paso
toda manera solo sola frio caliente congelado helado enfermo enferma respira respirar responde mareado oxigeno insulina
quebrado quebrada descompuesto descompuesta descompuso destapar tubitos mes semana meses semanas hace ano anos
nosotros conmigo pasa paso pasando veces otra otro otros varias varios
prefiero prefiere nomas solamente misma mismo dicho dije decirle quien
vivo vivimos queda ubicada ubicado esquina cerca lado frente
`
