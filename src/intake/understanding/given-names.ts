/** Common given names in the United States, so that "this is dana" is a name and "this is urgent" is not. */
const names = `
aaron abby abdul abigail abraham ada adam addison adele adrian adriana adrienne agnes ahmed aidan aiden aileen aisha al alan alana albert alberto alec
alejandra alejandro alex alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia alison allan allen allie allison alma alonzo alvin alyssa amanda amber
amelia amir amit amy ana andre andrea andres andrew andy angel angela angelica angelina angelo angie anil anita ann anna anne annette annie anthony antoine antonio april
ariana ariel arlene armando arnold arthur arturo asha ashley ashton aubrey audrey austin autumn ava avery barb barbara barry beatrice becca becky belinda ben benjamin bernadette
bernard bernice bert bertha beth bethany betsy betty beverly bianca bill billie billy blake blanca bob bobbie bobby bonnie brad bradley brady brandi brandon brandy brenda
brendan brent bret brett brian briana brianna bridget brittany brooke bruce bryan bryant bryce byron caitlin caleb calvin cameron camille candace candice cara carl carla carlos
carlton carly carmen carol carole carolina caroline carolyn carrie carter casey cassandra cassie catherine cathy cecilia cedric celeste celia cesar chad chandra charlene charles charlie
charlotte chase chelsea cheryl chester chloe chris chrissy christa christian christina christine christopher christy chuck cindy claire clara clarence clark claude claudia clay clayton cliff clifford
clifton clint clinton clyde cody colby cole colin colleen colton connie connor conrad constance cora corey corinne cory courtney craig cristina crystal curt curtis cynthia daisy dale
dallas damian damon dan dana daniel daniela danielle danny dante daphne darius darla darlene darnell darrell darren darryl daryl dave david dawn dean deanna deb debbie deborah
debra dee deepak deirdre delia della delores demetrius denise dennis derek derrick desiree devin devon dewayne dexter diana diane diego dina dirk dolores dominic dominique don donald
donna donnie dora doreen doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebony ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena
eli elias elijah elisa elise elizabeth ella ellen elliot elliott ellis eloise elsa elsie elvira emanuel emilia emilio emily emma emmanuel enrique eric erica erick ericka erik erika
erin ernest ernesto ernie esmeralda esteban estelle esther ethan ethel eugene eva evan evelyn faith farah fatima faye felicia felipe felix fernando fiona florence floyd frances francesca
francis francisco frank frankie franklin fred freddie frederick gabriel gabriela gabrielle gail garrett gary gavin gayle gene genevieve geoff geoffrey george georgia gerald geraldine gerard gilbert gina
ginger giovanni gladys glen glenda glenn gloria gordon grace gracie graham grant greg gregg gregory greta gretchen guadalupe guillermo gus gustavo guy gwen gwendolyn hailey hank hannah
harold harriet harry harvey hassan hazel heather hector heidi helen helena henrietta henry herbert herman hilary hilda holly howard hubert hugh hugo hunter ian ibrahim ida ignacio
imani imran ina ines ingrid ira irene iris irma irving isaac isabel isabella isaiah ismael israel ivan ivy jack jackie jackson jaclyn jacob jacqueline jade jaime jake
jamal james jamie jan jana jane janet janice janie janine jared jasmin jasmine jason javier jay jayden jayla jean jeanette jeanne jeff jeffery jeffrey jen jenna jennie jennifer
jenny jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joan joann joanna joanne jocelyn jodi jodie jody joe joel joey
johanna john johnnie johnny jon jonah jonas jonathan jordan jorge jose josefina joseph josephine josh joshua josie joy joyce juan juana juanita judith judy jules julia julian juliana
julie juliet julio julius june justin justine kaitlyn kara kareem karen kari karim karin karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keith
kelley kelli kellie kelly kelsey kelvin ken kendall kendra kenneth kenny kent kenya keri kerry kevin khalid kim kimberly kirk kirsten krista kristen kristi kristin kristina kristine kristy
krystal kurt kyle kylie lacey ladonna lakisha lamar lamont lance lara larry lashonda latasha latoya laura laurel lauren laurence laurie lawrence leah leann lee leigh leila lela lena
leo leon leona leonard leonardo leroy leslie lester leticia lewis liam lila lillian lillie lily lin lina linda lindsay lindsey lionel lisa liz lloyd logan lois lola lonnie lora
loraine lorena lorenzo loretta lori lorraine lou louis louise lourdes lucas lucia lucille lucinda lucy luis luisa luke lupe luther lydia lyle lynda lynette lynn lynne mabel mackenzie
madeline madison mae maggie malcolm malik mandy manny manuel mara marc marcel marcella marcia marco marcos marcus margaret margarita margie margo maria mariah marian mariana marianne maribel
marie marilyn mario marion marisa marisol marissa marjorie mark marla marlene marlon marsha marshall marta martha martin martina marty marvin mary maryann mason mateo mathew matt matthew
mattie maureen maurice mauricio max maxine maya megan mehdi meghan mei mel melanie melinda melissa melody melvin mercedes meredith mia micah michael micheal michele michelle miguel mike mikayla
mildred miles milton mindy minnie miranda miriam misty mitch mitchell mohamed mohammed moises mollie molly mona monica monique morgan morris moses muhammad muriel myra myrna myron nadia
nadine nancy naomi natalia natalie natasha nate nathan nathaniel neal ned neha neil nelson nettie nicholas nichole nick nicolas nicole nikki nina nisha noah noel noelle nora norma
norman octavio olga oliver olivia ollie omar opal ora orlando oscar otis owen pablo paige pam pamela parker pat patrice patricia patrick patsy patti patty paul paula paulette
pauline pearl pedro peggy penelope penny percy perla perry pete peter phil philip phillip phoebe phyllis pierre polly pradeep preston priscilla priya quentin quincy quinn rachael rachel rafael
raj rajesh ralph ramon ramona ramiro randal randall randy raquel rashid raul ravi ray raymond rebecca reggie regina reginald rene renee reuben rex reza rhonda ricardo rich richard
rick rickey ricky rita rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod roderick rodney rodolfo rodrigo roger roland rolando roman ron ronald ronda ronnie rosa
rosalie rosario rose rosemarie rosemary rosie ross rowan roxanne roy ruben ruby rudolph rudy rufus russ russell rusty ruth ryan sabrina sadie sal sally salvador salvatore sam samantha
sameer samir samuel sandeep sandra sandy sanjay santiago santos sara sarah sasha saul savannah scott sean sebastian selena serena sergio seth shane shanice shannon shari sharon shaun shauna
shawn shawna sheena sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sherry sheryl shirley shreya sidney sierra silvia simon simone sofia sol sonia sonja sonya
sophia sophie spencer stacey staci stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart stuart sue summer sunil susan susana susanne susie suzanne suzy
sven sydney sylvia tabitha tamara tameka tami tamika tammy tanisha tanya tara tariq tasha tatiana taylor ted terence teresa teri terrance terrell terrence terri terry tessa thelma theo
theodore theresa therese thomas tia tiffany tim timmy timothy tina toby todd tom tomas tommy toni tonia tony tonya tracey traci tracie tracy travis trent trevor tricia trina trisha
tristan troy trudy tyler tyrone tyson ursula valerie vanessa vaughn vera vernon veronica vicki vickie vicky victor victoria vijay vince vincent viola violet virgil virginia vivian vladimir
wade wallace wally walter wanda warren wayne wei wendell wendy wesley whitney wilbur wilfred will willa willard william willie willis wilma winston wyatt xavier xin yasmin yesenia yolanda
yusuf yvette yvonne zach zachary zack zane zoe zoey deshawn latisha marquis tyrell keisha shaniqua trevon desmond priyanka arjun anjali aditya rohan vikram suresh ramesh kumar chen ming ling hiro yuki kenji sakura jin soo
minh thuy linh hung tuan nguyen olu chidi ngozi emeka kwame kofi amara fatou mariam layla omari sanjana divya kavita lakshmi mahmoud hussein youssef nasser leila parisa dariush igor oleg dmitri svetlana natalya ivana
piotr tomasz agnieszka kasia marek anders lars ingmar bjorn sven giuseppe luca matteo chiara pilar consuelo xochitl itzel joaquin rigoberto ofelia graciela marisela jovita araceli rosalinda yadira dulce citlali
`
export const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(name => name !== ''))

/** Given names that are also everyday words: a name only where a name is expected. */
export const wordsToo: ReadonlySet<string> = new Set(
  'will may art guy mark bill grant frank rich faith joy hope grace dawn summer autumn april june august rusty sandy misty crystal penny ginger gene chase hunter mason carter parker dean earl ray pat drew rob sue sol ling lane rose lily violet ivy iris olive daisy amber ruby pearl jade opal holly hazel heather brook miles max jack chuck dale cliff glen clay rod dick randy chip buddy sonny see an ali al ed sal soo jin ming hung in'.split(
    ' ',
  ),
)
