// Made from schemas/ by `npm run generate`. Change the schema, not this file.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "understood": { "type": "object", "properties": { "name": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "callback_number": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "address": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "area": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "reason": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "new_or_returning": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "heard_from": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "answer": { "anyOf": [{ "type": "string", "enum": ["yes", "no"] }, { "type": "null" }] }, "unsafe": { "type": "boolean" }, "wants": { "type": "array", "items": { "$ref": "#/$defs/want" } }, "hazards": { "type": "array", "items": { "$ref": "#/$defs/hazard" } }, "job": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "urgency": { "anyOf": [{ "$ref": "#/$defs/said" }, { "type": "null" }] }, "asks_to_wait": { "type": "boolean" }, "asks_to_repeat": { "type": "boolean" }, "asks_why": { "type": "boolean" } }, "required": ["name", "callback_number", "address", "area", "reason", "new_or_returning", "heard_from", "answer", "unsafe", "wants", "hazards", "job", "urgency", "asks_to_wait", "asks_to_repeat", "asks_why"], "additionalProperties": false }, "say": { "type": "array", "items": { "type": "string" } } }, "required": ["understood", "say"], "additionalProperties": false, "$defs": { "said": { "type": "object", "properties": { "value": { "type": "string" }, "words": { "type": "string" } }, "required": ["value", "words"], "additionalProperties": false }, "want": { "type": "object", "properties": { "want": { "type": "string", "enum": ["price", "arrival-time", "booking", "dispatch", "advice", "person", "robot", "reschedule", "cancel", "complaint", "billing"] }, "words": { "type": "string" } }, "required": ["want", "words"], "additionalProperties": false }, "hazard": { "type": "object", "properties": { "hazard": { "type": "string", "enum": ["gas_smell", "co_alarm", "fire_smoke", "electrical_arcing", "electric_shock", "power_line_down", "water_and_electricity", "structural", "person_trapped", "medical_dependence", "sewage_exposure", "carbon_fuel_indoor", "allergic_reaction", "bite_or_exposure", "chemical_exposure", "violence_or_intrusion", "self_harm"] }, "words": { "type": "string" } }, "required": ["hazard", "words"], "additionalProperties": false } } };
var schema19 = { "type": "object", "properties": { "want": { "type": "string", "enum": ["price", "arrival-time", "booking", "dispatch", "advice", "person", "robot", "reschedule", "cancel", "complaint", "billing"] }, "words": { "type": "string" } }, "required": ["want", "words"], "additionalProperties": false };
var schema20 = { "type": "object", "properties": { "hazard": { "type": "string", "enum": ["gas_smell", "co_alarm", "fire_smoke", "electrical_arcing", "electric_shock", "power_line_down", "water_and_electricity", "structural", "person_trapped", "medical_dependence", "sewage_exposure", "carbon_fuel_indoor", "allergic_reaction", "bite_or_exposure", "chemical_exposure", "violence_or_intrusion", "self_harm"] }, "words": { "type": "string" } }, "required": ["hazard", "words"], "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.understood === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "understood" }, message: "must have required property 'understood'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.say === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "say" }, message: "must have required property 'say'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "understood" || key0 === "say")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.understood !== void 0) {
      let data0 = data.understood;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err3 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.callback_number === void 0) {
          const err4 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "callback_number" }, message: "must have required property 'callback_number'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.address === void 0) {
          const err5 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.area === void 0) {
          const err6 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.reason === void 0) {
          const err7 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.new_or_returning === void 0) {
          const err8 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "new_or_returning" }, message: "must have required property 'new_or_returning'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.heard_from === void 0) {
          const err9 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "heard_from" }, message: "must have required property 'heard_from'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.answer === void 0) {
          const err10 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.unsafe === void 0) {
          const err11 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "unsafe" }, message: "must have required property 'unsafe'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.wants === void 0) {
          const err12 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "wants" }, message: "must have required property 'wants'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.hazards === void 0) {
          const err13 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "hazards" }, message: "must have required property 'hazards'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.job === void 0) {
          const err14 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.urgency === void 0) {
          const err15 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.asks_to_wait === void 0) {
          const err16 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "asks_to_wait" }, message: "must have required property 'asks_to_wait'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.asks_to_repeat === void 0) {
          const err17 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "asks_to_repeat" }, message: "must have required property 'asks_to_repeat'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.asks_why === void 0) {
          const err18 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/required", keyword: "required", params: { missingProperty: "asks_why" }, message: "must have required property 'asks_why'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!func2.call(schema11.properties.understood.properties, key1)) {
            const err19 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          const _errs6 = errors;
          let valid2 = false;
          const _errs7 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.value === void 0) {
              const err20 = { instancePath: instancePath + "/understood/name", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data1.words === void 0) {
              const err21 = { instancePath: instancePath + "/understood/name", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data1) {
              if (!(key2 === "value" || key2 === "words")) {
                const err22 = { instancePath: instancePath + "/understood/name", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data1.value !== void 0) {
              if (typeof data1.value !== "string") {
                const err23 = { instancePath: instancePath + "/understood/name/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data1.words !== void 0) {
              if (typeof data1.words !== "string") {
                const err24 = { instancePath: instancePath + "/understood/name/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/understood/name", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs15 = errors;
            if (data1 !== null) {
              const err26 = { instancePath: instancePath + "/understood/name", schemaPath: "#/properties/understood/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            var _valid0 = _errs15 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err27 = { instancePath: instancePath + "/understood/name", schemaPath: "#/properties/understood/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.callback_number !== void 0) {
          let data4 = data0.callback_number;
          const _errs18 = errors;
          let valid5 = false;
          const _errs19 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.value === void 0) {
              const err28 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data4.words === void 0) {
              const err29 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 in data4) {
              if (!(key3 === "value" || key3 === "words")) {
                const err30 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4.value !== void 0) {
              if (typeof data4.value !== "string") {
                const err31 = { instancePath: instancePath + "/understood/callback_number/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data4.words !== void 0) {
              if (typeof data4.words !== "string") {
                const err32 = { instancePath: instancePath + "/understood/callback_number/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          var _valid1 = _errs19 === errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const _errs27 = errors;
            if (data4 !== null) {
              const err34 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/properties/understood/properties/callback_number/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            var _valid1 = _errs27 === errors;
            valid5 = valid5 || _valid1;
          }
          if (!valid5) {
            const err35 = { instancePath: instancePath + "/understood/callback_number", schemaPath: "#/properties/understood/properties/callback_number/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.address !== void 0) {
          let data7 = data0.address;
          const _errs30 = errors;
          let valid8 = false;
          const _errs31 = errors;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.value === void 0) {
              const err36 = { instancePath: instancePath + "/understood/address", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data7.words === void 0) {
              const err37 = { instancePath: instancePath + "/understood/address", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key4 in data7) {
              if (!(key4 === "value" || key4 === "words")) {
                const err38 = { instancePath: instancePath + "/understood/address", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data7.value !== void 0) {
              if (typeof data7.value !== "string") {
                const err39 = { instancePath: instancePath + "/understood/address/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data7.words !== void 0) {
              if (typeof data7.words !== "string") {
                const err40 = { instancePath: instancePath + "/understood/address/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/understood/address", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          var _valid2 = _errs31 === errors;
          valid8 = valid8 || _valid2;
          if (!valid8) {
            const _errs39 = errors;
            if (data7 !== null) {
              const err42 = { instancePath: instancePath + "/understood/address", schemaPath: "#/properties/understood/properties/address/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            var _valid2 = _errs39 === errors;
            valid8 = valid8 || _valid2;
          }
          if (!valid8) {
            const err43 = { instancePath: instancePath + "/understood/address", schemaPath: "#/properties/understood/properties/address/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.area !== void 0) {
          let data10 = data0.area;
          const _errs42 = errors;
          let valid11 = false;
          const _errs43 = errors;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.value === void 0) {
              const err44 = { instancePath: instancePath + "/understood/area", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data10.words === void 0) {
              const err45 = { instancePath: instancePath + "/understood/area", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key5 in data10) {
              if (!(key5 === "value" || key5 === "words")) {
                const err46 = { instancePath: instancePath + "/understood/area", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data10.value !== void 0) {
              if (typeof data10.value !== "string") {
                const err47 = { instancePath: instancePath + "/understood/area/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data10.words !== void 0) {
              if (typeof data10.words !== "string") {
                const err48 = { instancePath: instancePath + "/understood/area/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/understood/area", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          var _valid3 = _errs43 === errors;
          valid11 = valid11 || _valid3;
          if (!valid11) {
            const _errs51 = errors;
            if (data10 !== null) {
              const err50 = { instancePath: instancePath + "/understood/area", schemaPath: "#/properties/understood/properties/area/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            var _valid3 = _errs51 === errors;
            valid11 = valid11 || _valid3;
          }
          if (!valid11) {
            const err51 = { instancePath: instancePath + "/understood/area", schemaPath: "#/properties/understood/properties/area/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          } else {
            errors = _errs42;
            if (vErrors !== null) {
              if (_errs42) {
                vErrors.length = _errs42;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.reason !== void 0) {
          let data13 = data0.reason;
          const _errs54 = errors;
          let valid14 = false;
          const _errs55 = errors;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.value === void 0) {
              const err52 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data13.words === void 0) {
              const err53 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            for (const key6 in data13) {
              if (!(key6 === "value" || key6 === "words")) {
                const err54 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data13.value !== void 0) {
              if (typeof data13.value !== "string") {
                const err55 = { instancePath: instancePath + "/understood/reason/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data13.words !== void 0) {
              if (typeof data13.words !== "string") {
                const err56 = { instancePath: instancePath + "/understood/reason/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          var _valid4 = _errs55 === errors;
          valid14 = valid14 || _valid4;
          if (!valid14) {
            const _errs63 = errors;
            if (data13 !== null) {
              const err58 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/properties/understood/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            var _valid4 = _errs63 === errors;
            valid14 = valid14 || _valid4;
          }
          if (!valid14) {
            const err59 = { instancePath: instancePath + "/understood/reason", schemaPath: "#/properties/understood/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          } else {
            errors = _errs54;
            if (vErrors !== null) {
              if (_errs54) {
                vErrors.length = _errs54;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.new_or_returning !== void 0) {
          let data16 = data0.new_or_returning;
          const _errs66 = errors;
          let valid17 = false;
          const _errs67 = errors;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.value === void 0) {
              const err60 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data16.words === void 0) {
              const err61 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            for (const key7 in data16) {
              if (!(key7 === "value" || key7 === "words")) {
                const err62 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data16.value !== void 0) {
              if (typeof data16.value !== "string") {
                const err63 = { instancePath: instancePath + "/understood/new_or_returning/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data16.words !== void 0) {
              if (typeof data16.words !== "string") {
                const err64 = { instancePath: instancePath + "/understood/new_or_returning/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          var _valid5 = _errs67 === errors;
          valid17 = valid17 || _valid5;
          if (!valid17) {
            const _errs75 = errors;
            if (data16 !== null) {
              const err66 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/properties/understood/properties/new_or_returning/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            var _valid5 = _errs75 === errors;
            valid17 = valid17 || _valid5;
          }
          if (!valid17) {
            const err67 = { instancePath: instancePath + "/understood/new_or_returning", schemaPath: "#/properties/understood/properties/new_or_returning/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          } else {
            errors = _errs66;
            if (vErrors !== null) {
              if (_errs66) {
                vErrors.length = _errs66;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.heard_from !== void 0) {
          let data19 = data0.heard_from;
          const _errs78 = errors;
          let valid20 = false;
          const _errs79 = errors;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.value === void 0) {
              const err68 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data19.words === void 0) {
              const err69 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            for (const key8 in data19) {
              if (!(key8 === "value" || key8 === "words")) {
                const err70 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data19.value !== void 0) {
              if (typeof data19.value !== "string") {
                const err71 = { instancePath: instancePath + "/understood/heard_from/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data19.words !== void 0) {
              if (typeof data19.words !== "string") {
                const err72 = { instancePath: instancePath + "/understood/heard_from/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          var _valid6 = _errs79 === errors;
          valid20 = valid20 || _valid6;
          if (!valid20) {
            const _errs87 = errors;
            if (data19 !== null) {
              const err74 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/properties/understood/properties/heard_from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            var _valid6 = _errs87 === errors;
            valid20 = valid20 || _valid6;
          }
          if (!valid20) {
            const err75 = { instancePath: instancePath + "/understood/heard_from", schemaPath: "#/properties/understood/properties/heard_from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          } else {
            errors = _errs78;
            if (vErrors !== null) {
              if (_errs78) {
                vErrors.length = _errs78;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.answer !== void 0) {
          let data22 = data0.answer;
          const _errs90 = errors;
          let valid23 = false;
          const _errs91 = errors;
          if (typeof data22 !== "string") {
            const err76 = { instancePath: instancePath + "/understood/answer", schemaPath: "#/properties/understood/properties/answer/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (!(data22 === "yes" || data22 === "no")) {
            const err77 = { instancePath: instancePath + "/understood/answer", schemaPath: "#/properties/understood/properties/answer/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.understood.properties.answer.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          var _valid7 = _errs91 === errors;
          valid23 = valid23 || _valid7;
          if (!valid23) {
            const _errs93 = errors;
            if (data22 !== null) {
              const err78 = { instancePath: instancePath + "/understood/answer", schemaPath: "#/properties/understood/properties/answer/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            var _valid7 = _errs93 === errors;
            valid23 = valid23 || _valid7;
          }
          if (!valid23) {
            const err79 = { instancePath: instancePath + "/understood/answer", schemaPath: "#/properties/understood/properties/answer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          } else {
            errors = _errs90;
            if (vErrors !== null) {
              if (_errs90) {
                vErrors.length = _errs90;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.unsafe !== void 0) {
          if (typeof data0.unsafe !== "boolean") {
            const err80 = { instancePath: instancePath + "/understood/unsafe", schemaPath: "#/properties/understood/properties/unsafe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data0.wants !== void 0) {
          let data24 = data0.wants;
          if (Array.isArray(data24)) {
            const len0 = data24.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data25 = data24[i0];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.want === void 0) {
                  const err81 = { instancePath: instancePath + "/understood/wants/" + i0, schemaPath: "#/$defs/want/required", keyword: "required", params: { missingProperty: "want" }, message: "must have required property 'want'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data25.words === void 0) {
                  const err82 = { instancePath: instancePath + "/understood/wants/" + i0, schemaPath: "#/$defs/want/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                for (const key9 in data25) {
                  if (!(key9 === "want" || key9 === "words")) {
                    const err83 = { instancePath: instancePath + "/understood/wants/" + i0, schemaPath: "#/$defs/want/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data25.want !== void 0) {
                  let data26 = data25.want;
                  if (typeof data26 !== "string") {
                    const err84 = { instancePath: instancePath + "/understood/wants/" + i0 + "/want", schemaPath: "#/$defs/want/properties/want/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                  if (!(data26 === "price" || data26 === "arrival-time" || data26 === "booking" || data26 === "dispatch" || data26 === "advice" || data26 === "person" || data26 === "robot" || data26 === "reschedule" || data26 === "cancel" || data26 === "complaint" || data26 === "billing")) {
                    const err85 = { instancePath: instancePath + "/understood/wants/" + i0 + "/want", schemaPath: "#/$defs/want/properties/want/enum", keyword: "enum", params: { allowedValues: schema19.properties.want.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data25.words !== void 0) {
                  if (typeof data25.words !== "string") {
                    const err86 = { instancePath: instancePath + "/understood/wants/" + i0 + "/words", schemaPath: "#/$defs/want/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/understood/wants/" + i0, schemaPath: "#/$defs/want/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/understood/wants", schemaPath: "#/properties/understood/properties/wants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data0.hazards !== void 0) {
          let data28 = data0.hazards;
          if (Array.isArray(data28)) {
            const len1 = data28.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data29 = data28[i1];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.hazard === void 0) {
                  const err89 = { instancePath: instancePath + "/understood/hazards/" + i1, schemaPath: "#/$defs/hazard/required", keyword: "required", params: { missingProperty: "hazard" }, message: "must have required property 'hazard'" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (data29.words === void 0) {
                  const err90 = { instancePath: instancePath + "/understood/hazards/" + i1, schemaPath: "#/$defs/hazard/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                for (const key10 in data29) {
                  if (!(key10 === "hazard" || key10 === "words")) {
                    const err91 = { instancePath: instancePath + "/understood/hazards/" + i1, schemaPath: "#/$defs/hazard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data29.hazard !== void 0) {
                  let data30 = data29.hazard;
                  if (typeof data30 !== "string") {
                    const err92 = { instancePath: instancePath + "/understood/hazards/" + i1 + "/hazard", schemaPath: "#/$defs/hazard/properties/hazard/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                  if (!(data30 === "gas_smell" || data30 === "co_alarm" || data30 === "fire_smoke" || data30 === "electrical_arcing" || data30 === "electric_shock" || data30 === "power_line_down" || data30 === "water_and_electricity" || data30 === "structural" || data30 === "person_trapped" || data30 === "medical_dependence" || data30 === "sewage_exposure" || data30 === "carbon_fuel_indoor" || data30 === "allergic_reaction" || data30 === "bite_or_exposure" || data30 === "chemical_exposure" || data30 === "violence_or_intrusion" || data30 === "self_harm")) {
                    const err93 = { instancePath: instancePath + "/understood/hazards/" + i1 + "/hazard", schemaPath: "#/$defs/hazard/properties/hazard/enum", keyword: "enum", params: { allowedValues: schema20.properties.hazard.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data29.words !== void 0) {
                  if (typeof data29.words !== "string") {
                    const err94 = { instancePath: instancePath + "/understood/hazards/" + i1 + "/words", schemaPath: "#/$defs/hazard/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/understood/hazards/" + i1, schemaPath: "#/$defs/hazard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/understood/hazards", schemaPath: "#/properties/understood/properties/hazards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data0.job !== void 0) {
          let data32 = data0.job;
          const _errs118 = errors;
          let valid32 = false;
          const _errs119 = errors;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.value === void 0) {
              const err97 = { instancePath: instancePath + "/understood/job", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data32.words === void 0) {
              const err98 = { instancePath: instancePath + "/understood/job", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            for (const key11 in data32) {
              if (!(key11 === "value" || key11 === "words")) {
                const err99 = { instancePath: instancePath + "/understood/job", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data32.value !== void 0) {
              if (typeof data32.value !== "string") {
                const err100 = { instancePath: instancePath + "/understood/job/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data32.words !== void 0) {
              if (typeof data32.words !== "string") {
                const err101 = { instancePath: instancePath + "/understood/job/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = { instancePath: instancePath + "/understood/job", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          var _valid8 = _errs119 === errors;
          valid32 = valid32 || _valid8;
          if (!valid32) {
            const _errs127 = errors;
            if (data32 !== null) {
              const err103 = { instancePath: instancePath + "/understood/job", schemaPath: "#/properties/understood/properties/job/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            var _valid8 = _errs127 === errors;
            valid32 = valid32 || _valid8;
          }
          if (!valid32) {
            const err104 = { instancePath: instancePath + "/understood/job", schemaPath: "#/properties/understood/properties/job/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          } else {
            errors = _errs118;
            if (vErrors !== null) {
              if (_errs118) {
                vErrors.length = _errs118;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.urgency !== void 0) {
          let data35 = data0.urgency;
          const _errs130 = errors;
          let valid35 = false;
          const _errs131 = errors;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.value === void 0) {
              const err105 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data35.words === void 0) {
              const err106 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/$defs/said/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            for (const key12 in data35) {
              if (!(key12 === "value" || key12 === "words")) {
                const err107 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/$defs/said/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data35.value !== void 0) {
              if (typeof data35.value !== "string") {
                const err108 = { instancePath: instancePath + "/understood/urgency/value", schemaPath: "#/$defs/said/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data35.words !== void 0) {
              if (typeof data35.words !== "string") {
                const err109 = { instancePath: instancePath + "/understood/urgency/words", schemaPath: "#/$defs/said/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/$defs/said/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          var _valid9 = _errs131 === errors;
          valid35 = valid35 || _valid9;
          if (!valid35) {
            const _errs139 = errors;
            if (data35 !== null) {
              const err111 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/properties/understood/properties/urgency/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            var _valid9 = _errs139 === errors;
            valid35 = valid35 || _valid9;
          }
          if (!valid35) {
            const err112 = { instancePath: instancePath + "/understood/urgency", schemaPath: "#/properties/understood/properties/urgency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          } else {
            errors = _errs130;
            if (vErrors !== null) {
              if (_errs130) {
                vErrors.length = _errs130;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.asks_to_wait !== void 0) {
          if (typeof data0.asks_to_wait !== "boolean") {
            const err113 = { instancePath: instancePath + "/understood/asks_to_wait", schemaPath: "#/properties/understood/properties/asks_to_wait/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data0.asks_to_repeat !== void 0) {
          if (typeof data0.asks_to_repeat !== "boolean") {
            const err114 = { instancePath: instancePath + "/understood/asks_to_repeat", schemaPath: "#/properties/understood/properties/asks_to_repeat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data0.asks_why !== void 0) {
          if (typeof data0.asks_why !== "boolean") {
            const err115 = { instancePath: instancePath + "/understood/asks_why", schemaPath: "#/properties/understood/properties/asks_why/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.say !== void 0) {
      let data41 = data.say;
      if (Array.isArray(data41)) {
        const len2 = data41.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data41[i2] !== "string") {
            const err117 = { instancePath: instancePath + "/say/" + i2, schemaPath: "#/properties/say/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/say", schemaPath: "#/properties/say/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
  } else {
    const err119 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err119];
    } else {
      vErrors.push(err119);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
