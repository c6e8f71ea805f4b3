// Made from schemas/ by `npm run generate`. Change the schema, not this file.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema12 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "number" }, "language": { "enum": ["en", "es"] }, "style": { "type": "string" }, "asked": { "enum": ["reason", "name", "callback_number", "address", "new_or_returning", "heard_from", "read-back", "safe"] }, "caller_id": { "anyOf": [{ "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, { "type": "null" }] }, "turns": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "number": { "anyOf": [{ "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, { "type": "null" }] }, "partial": { "type": "boolean" }, "extension": { "type": "string" } }, "required": ["id", "kind", "language", "style", "asked", "caller_id", "turns", "number"], "additionalProperties": false };
var schema13 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "name" }, "language": { "enum": ["en", "es"] }, "style": { "type": "string" }, "asked": { "enum": ["reason", "name", "callback_number", "address", "new_or_returning", "heard_from", "read-back", "safe"] }, "says": { "type": "string" }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "accept": { "type": "array", "items": { "type": "string" } } }, "required": ["id", "kind", "language", "style", "asked", "says", "name"], "additionalProperties": false };
var schema16 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "urgency" }, "language": { "enum": ["en", "es"] }, "trade": { "anyOf": [{ "enum": ["plumbing", "hvac", "electrical", "roofing", "garage-door", "locksmith", "restoration", "pest", "appliance", "landscaping", "septic", "pool"] }, { "type": "null" }] }, "says": { "type": "string" }, "tiers": { "type": "array", "items": { "enum": ["emergency", "urgent", "standard", "low"] }, "minItems": 1 }, "trap": { "type": "boolean" }, "hazards": { "type": "array", "items": { "type": "string" } }, "hazard_needed": { "type": "boolean" }, "jobs": { "type": "array", "items": { "type": "string" } } }, "required": ["id", "kind", "language", "trade", "says", "tiers", "hazards", "hazard_needed", "jobs"], "additionalProperties": false };
var schema17 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "boundary" }, "language": { "enum": ["en", "es"] }, "push": { "type": "string" }, "says": { "type": "string" }, "wants": { "type": "array", "items": { "type": "string" } } }, "required": ["id", "kind", "language", "push", "says"], "additionalProperties": false };
var schema18 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "intent" }, "language": { "enum": ["en", "es"] }, "intent": { "enum": ["new-job", "reschedule", "cancel", "price", "complaint", "follow-up", "wrong-number", "sales", "job-application", "supplier", "billing", "person", "robot"] }, "says": { "type": "string" }, "also": { "type": "array", "items": { "enum": ["new-job", "reschedule", "cancel", "price", "complaint", "follow-up", "wrong-number", "sales", "job-application", "supplier", "billing", "person", "robot"] } } }, "required": ["id", "kind", "language", "intent", "says"], "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
var schema14 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "address" }, "language": { "enum": ["en", "es"] }, "style": { "type": "string" }, "asked": { "enum": ["reason", "name", "callback_number", "address", "new_or_returning", "heard_from", "read-back", "safe"] }, "says": { "type": "string" }, "address": { "$ref": "#/definitions/AddressParts" } }, "required": ["id", "kind", "language", "style", "asked", "says", "address"], "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.language === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.style === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property 'style'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.asked === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asked" }, message: "must have required property 'asked'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.says === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "language" || key0 === "style" || key0 === "asked" || key0 === "says" || key0 === "address")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("address" !== data.kind) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "address" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (!(data2 === "en" || data2 === "es")) {
        const err11 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema14.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.style !== void 0) {
      if (typeof data.style !== "string") {
        const err12 = { instancePath: instancePath + "/style", schemaPath: "#/properties/style/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.asked !== void 0) {
      let data4 = data.asked;
      if (!(data4 === "reason" || data4 === "name" || data4 === "callback_number" || data4 === "address" || data4 === "new_or_returning" || data4 === "heard_from" || data4 === "read-back" || data4 === "safe")) {
        const err13 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/enum", keyword: "enum", params: { allowedValues: schema14.properties.asked.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.says !== void 0) {
      if (typeof data.says !== "string") {
        const err14 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data6 = data.address;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "number" || key1 === "street" || key1 === "unit" || key1 === "city" || key1 === "zip" || key1 === "cross")) {
            const err15 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/AddressParts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.number !== void 0) {
          if (typeof data6.number !== "string") {
            const err16 = { instancePath: instancePath + "/address/number", schemaPath: "#/definitions/AddressParts/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.street !== void 0) {
          if (typeof data6.street !== "string") {
            const err17 = { instancePath: instancePath + "/address/street", schemaPath: "#/definitions/AddressParts/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.unit !== void 0) {
          if (typeof data6.unit !== "string") {
            const err18 = { instancePath: instancePath + "/address/unit", schemaPath: "#/definitions/AddressParts/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.city !== void 0) {
          if (typeof data6.city !== "string") {
            const err19 = { instancePath: instancePath + "/address/city", schemaPath: "#/definitions/AddressParts/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.zip !== void 0) {
          if (typeof data6.zip !== "string") {
            const err20 = { instancePath: instancePath + "/address/zip", schemaPath: "#/definitions/AddressParts/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.cross !== void 0) {
          let data12 = data6.cross;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data12[i0] !== "string") {
                const err21 = { instancePath: instancePath + "/address/cross/" + i0, schemaPath: "#/definitions/AddressParts/properties/cross/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/address/cross", schemaPath: "#/definitions/AddressParts/properties/cross/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/AddressParts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "caller" }, "language": { "enum": ["en", "es"] }, "trade": { "enum": ["plumbing", "hvac", "electrical", "roofing", "garage-door", "locksmith", "restoration", "pest", "appliance", "landscaping", "septic", "pool"] }, "caller_id": { "anyOf": [{ "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, { "type": "null" }] }, "opens": { "type": "string" }, "gives": { "type": "array", "items": { "enum": ["reason", "name", "address", "callback_number", "new_or_returning"] } }, "answers": { "type": "object", "properties": { "reason": { "type": "string" }, "name": { "type": "string" }, "callback_number": { "type": "string" }, "other_number": { "type": "string" }, "yes": { "type": "string" }, "address": { "type": "string" }, "new_or_returning": { "type": "string" }, "heard_from": { "type": "string" }, "safe": { "type": "string" }, "detail": { "type": "string" }, "anything_else": { "type": "string" } }, "required": ["reason", "name", "callback_number", "other_number", "yes", "address", "new_or_returning", "heard_from", "safe", "detail", "anything_else"], "additionalProperties": false }, "truth": { "type": "object", "properties": { "name": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "address": { "$ref": "#/definitions/AddressParts" }, "relation": { "enum": ["new", "returning"] }, "tiers": { "type": "array", "items": { "enum": ["emergency", "urgent", "standard", "low"] }, "minItems": 1 }, "hazards": { "type": "array", "items": { "type": "string" } }, "hazard_needed": { "type": "boolean" }, "jobs": { "type": "array", "items": { "type": "string" } } }, "required": ["name", "number", "address", "relation", "tiers", "hazards", "hazard_needed", "jobs"], "additionalProperties": false } }, "required": ["id", "kind", "language", "trade", "caller_id", "opens", "gives", "answers", "truth"], "additionalProperties": false };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.language === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.trade === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trade" }, message: "must have required property 'trade'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.caller_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caller_id" }, message: "must have required property 'caller_id'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.opens === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property 'opens'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.gives === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gives" }, message: "must have required property 'gives'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.answers === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.truth === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truth" }, message: "must have required property 'truth'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("caller" !== data.kind) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "caller" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (!(data2 === "en" || data2 === "es")) {
        const err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.trade !== void 0) {
      let data3 = data.trade;
      if (!(data3 === "plumbing" || data3 === "hvac" || data3 === "electrical" || data3 === "roofing" || data3 === "garage-door" || data3 === "locksmith" || data3 === "restoration" || data3 === "pest" || data3 === "appliance" || data3 === "landscaping" || data3 === "septic" || data3 === "pool")) {
        const err14 = { instancePath: instancePath + "/trade", schemaPath: "#/properties/trade/enum", keyword: "enum", params: { allowedValues: schema19.properties.trade.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.caller_id !== void 0) {
      let data4 = data.caller_id;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (typeof data4 === "string") {
        if (!pattern0.test(data4)) {
          const err15 = { instancePath: instancePath + "/caller_id", schemaPath: "#/properties/caller_id/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/caller_id", schemaPath: "#/properties/caller_id/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (data4 !== null) {
          const err17 = { instancePath: instancePath + "/caller_id", schemaPath: "#/properties/caller_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err18 = { instancePath: instancePath + "/caller_id", schemaPath: "#/properties/caller_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.opens !== void 0) {
      if (typeof data.opens !== "string") {
        const err19 = { instancePath: instancePath + "/opens", schemaPath: "#/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.gives !== void 0) {
      let data6 = data.gives;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "reason" || data7 === "name" || data7 === "address" || data7 === "callback_number" || data7 === "new_or_returning")) {
            const err20 = { instancePath: instancePath + "/gives/" + i0, schemaPath: "#/properties/gives/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.gives.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/gives", schemaPath: "#/properties/gives/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data8 = data.answers;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.reason === void 0) {
          const err22 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data8.name === void 0) {
          const err23 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data8.callback_number === void 0) {
          const err24 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "callback_number" }, message: "must have required property 'callback_number'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.other_number === void 0) {
          const err25 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "other_number" }, message: "must have required property 'other_number'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8.yes === void 0) {
          const err26 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "yes" }, message: "must have required property 'yes'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data8.address === void 0) {
          const err27 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data8.new_or_returning === void 0) {
          const err28 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "new_or_returning" }, message: "must have required property 'new_or_returning'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data8.heard_from === void 0) {
          const err29 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "heard_from" }, message: "must have required property 'heard_from'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data8.safe === void 0) {
          const err30 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "safe" }, message: "must have required property 'safe'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8.detail === void 0) {
          const err31 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data8.anything_else === void 0) {
          const err32 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "anything_else" }, message: "must have required property 'anything_else'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!func2.call(schema19.properties.answers.properties, key1)) {
            const err33 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data8.reason !== void 0) {
          if (typeof data8.reason !== "string") {
            const err34 = { instancePath: instancePath + "/answers/reason", schemaPath: "#/properties/answers/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data8.name !== void 0) {
          if (typeof data8.name !== "string") {
            const err35 = { instancePath: instancePath + "/answers/name", schemaPath: "#/properties/answers/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data8.callback_number !== void 0) {
          if (typeof data8.callback_number !== "string") {
            const err36 = { instancePath: instancePath + "/answers/callback_number", schemaPath: "#/properties/answers/properties/callback_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data8.other_number !== void 0) {
          if (typeof data8.other_number !== "string") {
            const err37 = { instancePath: instancePath + "/answers/other_number", schemaPath: "#/properties/answers/properties/other_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data8.yes !== void 0) {
          if (typeof data8.yes !== "string") {
            const err38 = { instancePath: instancePath + "/answers/yes", schemaPath: "#/properties/answers/properties/yes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data8.address !== void 0) {
          if (typeof data8.address !== "string") {
            const err39 = { instancePath: instancePath + "/answers/address", schemaPath: "#/properties/answers/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data8.new_or_returning !== void 0) {
          if (typeof data8.new_or_returning !== "string") {
            const err40 = { instancePath: instancePath + "/answers/new_or_returning", schemaPath: "#/properties/answers/properties/new_or_returning/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data8.heard_from !== void 0) {
          if (typeof data8.heard_from !== "string") {
            const err41 = { instancePath: instancePath + "/answers/heard_from", schemaPath: "#/properties/answers/properties/heard_from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data8.safe !== void 0) {
          if (typeof data8.safe !== "string") {
            const err42 = { instancePath: instancePath + "/answers/safe", schemaPath: "#/properties/answers/properties/safe/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data8.detail !== void 0) {
          if (typeof data8.detail !== "string") {
            const err43 = { instancePath: instancePath + "/answers/detail", schemaPath: "#/properties/answers/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data8.anything_else !== void 0) {
          if (typeof data8.anything_else !== "string") {
            const err44 = { instancePath: instancePath + "/answers/anything_else", schemaPath: "#/properties/answers/properties/anything_else/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.truth !== void 0) {
      let data20 = data.truth;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.name === void 0) {
          const err46 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data20.number === void 0) {
          const err47 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data20.address === void 0) {
          const err48 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data20.relation === void 0) {
          const err49 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property 'relation'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data20.tiers === void 0) {
          const err50 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "tiers" }, message: "must have required property 'tiers'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data20.hazards === void 0) {
          const err51 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "hazards" }, message: "must have required property 'hazards'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data20.hazard_needed === void 0) {
          const err52 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "hazard_needed" }, message: "must have required property 'hazard_needed'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data20.jobs === void 0) {
          const err53 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key2 in data20) {
          if (!(key2 === "name" || key2 === "number" || key2 === "address" || key2 === "relation" || key2 === "tiers" || key2 === "hazards" || key2 === "hazard_needed" || key2 === "jobs")) {
            const err54 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data20.name !== void 0) {
          if (typeof data20.name !== "string") {
            const err55 = { instancePath: instancePath + "/truth/name", schemaPath: "#/properties/truth/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data20.number !== void 0) {
          let data22 = data20.number;
          if (typeof data22 === "string") {
            if (!pattern0.test(data22)) {
              const err56 = { instancePath: instancePath + "/truth/number", schemaPath: "#/properties/truth/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/truth/number", schemaPath: "#/properties/truth/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data20.address !== void 0) {
          let data23 = data20.address;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key3 in data23) {
              if (!(key3 === "number" || key3 === "street" || key3 === "unit" || key3 === "city" || key3 === "zip" || key3 === "cross")) {
                const err58 = { instancePath: instancePath + "/truth/address", schemaPath: "#/definitions/AddressParts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data23.number !== void 0) {
              if (typeof data23.number !== "string") {
                const err59 = { instancePath: instancePath + "/truth/address/number", schemaPath: "#/definitions/AddressParts/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data23.street !== void 0) {
              if (typeof data23.street !== "string") {
                const err60 = { instancePath: instancePath + "/truth/address/street", schemaPath: "#/definitions/AddressParts/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data23.unit !== void 0) {
              if (typeof data23.unit !== "string") {
                const err61 = { instancePath: instancePath + "/truth/address/unit", schemaPath: "#/definitions/AddressParts/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data23.city !== void 0) {
              if (typeof data23.city !== "string") {
                const err62 = { instancePath: instancePath + "/truth/address/city", schemaPath: "#/definitions/AddressParts/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data23.zip !== void 0) {
              if (typeof data23.zip !== "string") {
                const err63 = { instancePath: instancePath + "/truth/address/zip", schemaPath: "#/definitions/AddressParts/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data23.cross !== void 0) {
              let data29 = data23.cross;
              if (Array.isArray(data29)) {
                const len1 = data29.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data29[i1] !== "string") {
                    const err64 = { instancePath: instancePath + "/truth/address/cross/" + i1, schemaPath: "#/definitions/AddressParts/properties/cross/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/truth/address/cross", schemaPath: "#/definitions/AddressParts/properties/cross/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/truth/address", schemaPath: "#/definitions/AddressParts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data20.relation !== void 0) {
          let data31 = data20.relation;
          if (!(data31 === "new" || data31 === "returning")) {
            const err67 = { instancePath: instancePath + "/truth/relation", schemaPath: "#/properties/truth/properties/relation/enum", keyword: "enum", params: { allowedValues: schema19.properties.truth.properties.relation.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data20.tiers !== void 0) {
          let data32 = data20.tiers;
          if (Array.isArray(data32)) {
            if (data32.length < 1) {
              const err68 = { instancePath: instancePath + "/truth/tiers", schemaPath: "#/properties/truth/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            const len2 = data32.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data33 = data32[i2];
              if (!(data33 === "emergency" || data33 === "urgent" || data33 === "standard" || data33 === "low")) {
                const err69 = { instancePath: instancePath + "/truth/tiers/" + i2, schemaPath: "#/properties/truth/properties/tiers/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.truth.properties.tiers.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/truth/tiers", schemaPath: "#/properties/truth/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data20.hazards !== void 0) {
          let data34 = data20.hazards;
          if (Array.isArray(data34)) {
            const len3 = data34.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data34[i3] !== "string") {
                const err71 = { instancePath: instancePath + "/truth/hazards/" + i3, schemaPath: "#/properties/truth/properties/hazards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/truth/hazards", schemaPath: "#/properties/truth/properties/hazards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data20.hazard_needed !== void 0) {
          if (typeof data20.hazard_needed !== "boolean") {
            const err73 = { instancePath: instancePath + "/truth/hazard_needed", schemaPath: "#/properties/truth/properties/hazard_needed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data20.jobs !== void 0) {
          let data37 = data20.jobs;
          if (Array.isArray(data37)) {
            const len4 = data37.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data37[i4] !== "string") {
                const err74 = { instancePath: instancePath + "/truth/jobs/" + i4, schemaPath: "#/properties/truth/properties/jobs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/truth/jobs", schemaPath: "#/properties/truth/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/truth", schemaPath: "#/properties/truth/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cases")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors;
          let valid3 = false;
          const _errs6 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err3 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.kind === void 0) {
              const err4 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.language === void 0) {
              const err5 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.style === void 0) {
              const err6 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property 'style'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.asked === void 0) {
              const err7 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "asked" }, message: "must have required property 'asked'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.caller_id === void 0) {
              const err8 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "caller_id" }, message: "must have required property 'caller_id'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.turns === void 0) {
              const err9 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "turns" }, message: "must have required property 'turns'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.number === void 0) {
              const err10 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!func2.call(schema12.properties, key1)) {
                const err11 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.id !== void 0) {
              let data2 = data1.id;
              if (typeof data2 === "string") {
                if (func3(data2) < 1) {
                  const err12 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/NumberCase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/NumberCase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.kind !== void 0) {
              if ("number" !== data1.kind) {
                const err14 = { instancePath: instancePath + "/cases/" + i0 + "/kind", schemaPath: "#/definitions/NumberCase/properties/kind/const", keyword: "const", params: { allowedValue: "number" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.language !== void 0) {
              let data4 = data1.language;
              if (!(data4 === "en" || data4 === "es")) {
                const err15 = { instancePath: instancePath + "/cases/" + i0 + "/language", schemaPath: "#/definitions/NumberCase/properties/language/enum", keyword: "enum", params: { allowedValues: schema12.properties.language.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.style !== void 0) {
              if (typeof data1.style !== "string") {
                const err16 = { instancePath: instancePath + "/cases/" + i0 + "/style", schemaPath: "#/definitions/NumberCase/properties/style/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.asked !== void 0) {
              let data6 = data1.asked;
              if (!(data6 === "reason" || data6 === "name" || data6 === "callback_number" || data6 === "address" || data6 === "new_or_returning" || data6 === "heard_from" || data6 === "read-back" || data6 === "safe")) {
                const err17 = { instancePath: instancePath + "/cases/" + i0 + "/asked", schemaPath: "#/definitions/NumberCase/properties/asked/enum", keyword: "enum", params: { allowedValues: schema12.properties.asked.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.caller_id !== void 0) {
              let data7 = data1.caller_id;
              const _errs18 = errors;
              let valid6 = false;
              const _errs19 = errors;
              if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                  const err18 = { instancePath: instancePath + "/cases/" + i0 + "/caller_id", schemaPath: "#/definitions/NumberCase/properties/caller_id/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/cases/" + i0 + "/caller_id", schemaPath: "#/definitions/NumberCase/properties/caller_id/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid1 = _errs19 === errors;
              valid6 = valid6 || _valid1;
              if (!valid6) {
                const _errs21 = errors;
                if (data7 !== null) {
                  const err20 = { instancePath: instancePath + "/cases/" + i0 + "/caller_id", schemaPath: "#/definitions/NumberCase/properties/caller_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                var _valid1 = _errs21 === errors;
                valid6 = valid6 || _valid1;
              }
              if (!valid6) {
                const err21 = { instancePath: instancePath + "/cases/" + i0 + "/caller_id", schemaPath: "#/definitions/NumberCase/properties/caller_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
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
            if (data1.turns !== void 0) {
              let data8 = data1.turns;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  const err22 = { instancePath: instancePath + "/cases/" + i0 + "/turns", schemaPath: "#/definitions/NumberCase/properties/turns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data8[i1] !== "string") {
                    const err23 = { instancePath: instancePath + "/cases/" + i0 + "/turns/" + i1, schemaPath: "#/definitions/NumberCase/properties/turns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/cases/" + i0 + "/turns", schemaPath: "#/definitions/NumberCase/properties/turns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data1.number !== void 0) {
              let data10 = data1.number;
              const _errs28 = errors;
              let valid9 = false;
              const _errs29 = errors;
              if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
                  const err25 = { instancePath: instancePath + "/cases/" + i0 + "/number", schemaPath: "#/definitions/NumberCase/properties/number/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/cases/" + i0 + "/number", schemaPath: "#/definitions/NumberCase/properties/number/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              var _valid2 = _errs29 === errors;
              valid9 = valid9 || _valid2;
              if (!valid9) {
                const _errs31 = errors;
                if (data10 !== null) {
                  const err27 = { instancePath: instancePath + "/cases/" + i0 + "/number", schemaPath: "#/definitions/NumberCase/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                var _valid2 = _errs31 === errors;
                valid9 = valid9 || _valid2;
              }
              if (!valid9) {
                const err28 = { instancePath: instancePath + "/cases/" + i0 + "/number", schemaPath: "#/definitions/NumberCase/properties/number/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              } else {
                errors = _errs28;
                if (vErrors !== null) {
                  if (_errs28) {
                    vErrors.length = _errs28;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data1.partial !== void 0) {
              if (typeof data1.partial !== "boolean") {
                const err29 = { instancePath: instancePath + "/cases/" + i0 + "/partial", schemaPath: "#/definitions/NumberCase/properties/partial/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data1.extension !== void 0) {
              if (typeof data1.extension !== "string") {
                const err30 = { instancePath: instancePath + "/cases/" + i0 + "/extension", schemaPath: "#/definitions/NumberCase/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NumberCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs37 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.id === void 0) {
                const err32 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (data1.kind === void 0) {
                const err33 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (data1.language === void 0) {
                const err34 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (data1.style === void 0) {
                const err35 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property 'style'" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data1.asked === void 0) {
                const err36 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "asked" }, message: "must have required property 'asked'" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (data1.says === void 0) {
                const err37 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data1.name === void 0) {
                const err38 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              for (const key2 in data1) {
                if (!(key2 === "id" || key2 === "kind" || key2 === "language" || key2 === "style" || key2 === "asked" || key2 === "says" || key2 === "name" || key2 === "accept")) {
                  const err39 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              if (data1.id !== void 0) {
                let data13 = data1.id;
                if (typeof data13 === "string") {
                  if (func3(data13) < 1) {
                    const err40 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/NameCase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                } else {
                  const err41 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/NameCase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
              if (data1.kind !== void 0) {
                if ("name" !== data1.kind) {
                  const err42 = { instancePath: instancePath + "/cases/" + i0 + "/kind", schemaPath: "#/definitions/NameCase/properties/kind/const", keyword: "const", params: { allowedValue: "name" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              if (data1.language !== void 0) {
                let data15 = data1.language;
                if (!(data15 === "en" || data15 === "es")) {
                  const err43 = { instancePath: instancePath + "/cases/" + i0 + "/language", schemaPath: "#/definitions/NameCase/properties/language/enum", keyword: "enum", params: { allowedValues: schema13.properties.language.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (data1.style !== void 0) {
                if (typeof data1.style !== "string") {
                  const err44 = { instancePath: instancePath + "/cases/" + i0 + "/style", schemaPath: "#/definitions/NameCase/properties/style/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              if (data1.asked !== void 0) {
                let data17 = data1.asked;
                if (!(data17 === "reason" || data17 === "name" || data17 === "callback_number" || data17 === "address" || data17 === "new_or_returning" || data17 === "heard_from" || data17 === "read-back" || data17 === "safe")) {
                  const err45 = { instancePath: instancePath + "/cases/" + i0 + "/asked", schemaPath: "#/definitions/NameCase/properties/asked/enum", keyword: "enum", params: { allowedValues: schema13.properties.asked.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data1.says !== void 0) {
                if (typeof data1.says !== "string") {
                  const err46 = { instancePath: instancePath + "/cases/" + i0 + "/says", schemaPath: "#/definitions/NameCase/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data1.name !== void 0) {
                let data19 = data1.name;
                const _errs51 = errors;
                let valid12 = false;
                const _errs52 = errors;
                if (typeof data19 !== "string") {
                  const err47 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/definitions/NameCase/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                var _valid3 = _errs52 === errors;
                valid12 = valid12 || _valid3;
                if (!valid12) {
                  const _errs54 = errors;
                  if (data19 !== null) {
                    const err48 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/definitions/NameCase/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  var _valid3 = _errs54 === errors;
                  valid12 = valid12 || _valid3;
                }
                if (!valid12) {
                  const err49 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/definitions/NameCase/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                } else {
                  errors = _errs51;
                  if (vErrors !== null) {
                    if (_errs51) {
                      vErrors.length = _errs51;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data1.accept !== void 0) {
                let data20 = data1.accept;
                if (Array.isArray(data20)) {
                  const len2 = data20.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data20[i2] !== "string") {
                      const err50 = { instancePath: instancePath + "/cases/" + i0 + "/accept/" + i2, schemaPath: "#/definitions/NameCase/properties/accept/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/cases/" + i0 + "/accept", schemaPath: "#/definitions/NameCase/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            } else {
              const err52 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/NameCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            var _valid0 = _errs37 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs60 = errors;
              if (!validate11(data1, { instancePath: instancePath + "/cases/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs60 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const _errs61 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  if (data1.id === void 0) {
                    const err53 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  if (data1.kind === void 0) {
                    const err54 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                  if (data1.language === void 0) {
                    const err55 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (data1.trade === void 0) {
                    const err56 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "trade" }, message: "must have required property 'trade'" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  if (data1.says === void 0) {
                    const err57 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                  if (data1.tiers === void 0) {
                    const err58 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "tiers" }, message: "must have required property 'tiers'" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (data1.hazards === void 0) {
                    const err59 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "hazards" }, message: "must have required property 'hazards'" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (data1.hazard_needed === void 0) {
                    const err60 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "hazard_needed" }, message: "must have required property 'hazard_needed'" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                  if (data1.jobs === void 0) {
                    const err61 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  for (const key3 in data1) {
                    if (!func2.call(schema16.properties, key3)) {
                      const err62 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  }
                  if (data1.id !== void 0) {
                    let data22 = data1.id;
                    if (typeof data22 === "string") {
                      if (func3(data22) < 1) {
                        const err63 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/UrgencyCase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                    } else {
                      const err64 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/UrgencyCase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  }
                  if (data1.kind !== void 0) {
                    if ("urgency" !== data1.kind) {
                      const err65 = { instancePath: instancePath + "/cases/" + i0 + "/kind", schemaPath: "#/definitions/UrgencyCase/properties/kind/const", keyword: "const", params: { allowedValue: "urgency" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  }
                  if (data1.language !== void 0) {
                    let data24 = data1.language;
                    if (!(data24 === "en" || data24 === "es")) {
                      const err66 = { instancePath: instancePath + "/cases/" + i0 + "/language", schemaPath: "#/definitions/UrgencyCase/properties/language/enum", keyword: "enum", params: { allowedValues: schema16.properties.language.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  }
                  if (data1.trade !== void 0) {
                    let data25 = data1.trade;
                    const _errs70 = errors;
                    let valid17 = false;
                    const _errs71 = errors;
                    if (!(data25 === "plumbing" || data25 === "hvac" || data25 === "electrical" || data25 === "roofing" || data25 === "garage-door" || data25 === "locksmith" || data25 === "restoration" || data25 === "pest" || data25 === "appliance" || data25 === "landscaping" || data25 === "septic" || data25 === "pool")) {
                      const err67 = { instancePath: instancePath + "/cases/" + i0 + "/trade", schemaPath: "#/definitions/UrgencyCase/properties/trade/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema16.properties.trade.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                    var _valid4 = _errs71 === errors;
                    valid17 = valid17 || _valid4;
                    if (!valid17) {
                      const _errs72 = errors;
                      if (data25 !== null) {
                        const err68 = { instancePath: instancePath + "/cases/" + i0 + "/trade", schemaPath: "#/definitions/UrgencyCase/properties/trade/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                      var _valid4 = _errs72 === errors;
                      valid17 = valid17 || _valid4;
                    }
                    if (!valid17) {
                      const err69 = { instancePath: instancePath + "/cases/" + i0 + "/trade", schemaPath: "#/definitions/UrgencyCase/properties/trade/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    } else {
                      errors = _errs70;
                      if (vErrors !== null) {
                        if (_errs70) {
                          vErrors.length = _errs70;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                  if (data1.says !== void 0) {
                    if (typeof data1.says !== "string") {
                      const err70 = { instancePath: instancePath + "/cases/" + i0 + "/says", schemaPath: "#/definitions/UrgencyCase/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  }
                  if (data1.tiers !== void 0) {
                    let data27 = data1.tiers;
                    if (Array.isArray(data27)) {
                      if (data27.length < 1) {
                        const err71 = { instancePath: instancePath + "/cases/" + i0 + "/tiers", schemaPath: "#/definitions/UrgencyCase/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                      const len3 = data27.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data28 = data27[i3];
                        if (!(data28 === "emergency" || data28 === "urgent" || data28 === "standard" || data28 === "low")) {
                          const err72 = { instancePath: instancePath + "/cases/" + i0 + "/tiers/" + i3, schemaPath: "#/definitions/UrgencyCase/properties/tiers/items/enum", keyword: "enum", params: { allowedValues: schema16.properties.tiers.items.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err72];
                          } else {
                            vErrors.push(err72);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err73 = { instancePath: instancePath + "/cases/" + i0 + "/tiers", schemaPath: "#/definitions/UrgencyCase/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                  if (data1.trap !== void 0) {
                    if (typeof data1.trap !== "boolean") {
                      const err74 = { instancePath: instancePath + "/cases/" + i0 + "/trap", schemaPath: "#/definitions/UrgencyCase/properties/trap/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                  if (data1.hazards !== void 0) {
                    let data30 = data1.hazards;
                    if (Array.isArray(data30)) {
                      const len4 = data30.length;
                      for (let i4 = 0; i4 < len4; i4++) {
                        if (typeof data30[i4] !== "string") {
                          const err75 = { instancePath: instancePath + "/cases/" + i0 + "/hazards/" + i4, schemaPath: "#/definitions/UrgencyCase/properties/hazards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err76 = { instancePath: instancePath + "/cases/" + i0 + "/hazards", schemaPath: "#/definitions/UrgencyCase/properties/hazards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  }
                  if (data1.hazard_needed !== void 0) {
                    if (typeof data1.hazard_needed !== "boolean") {
                      const err77 = { instancePath: instancePath + "/cases/" + i0 + "/hazard_needed", schemaPath: "#/definitions/UrgencyCase/properties/hazard_needed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  if (data1.jobs !== void 0) {
                    let data33 = data1.jobs;
                    if (Array.isArray(data33)) {
                      const len5 = data33.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        if (typeof data33[i5] !== "string") {
                          const err78 = { instancePath: instancePath + "/cases/" + i0 + "/jobs/" + i5, schemaPath: "#/definitions/UrgencyCase/properties/jobs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err78];
                          } else {
                            vErrors.push(err78);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err79 = { instancePath: instancePath + "/cases/" + i0 + "/jobs", schemaPath: "#/definitions/UrgencyCase/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err80 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/UrgencyCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                var _valid0 = _errs61 === errors;
                valid3 = valid3 || _valid0;
                if (!valid3) {
                  const _errs91 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.id === void 0) {
                      const err81 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                    if (data1.kind === void 0) {
                      const err82 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                    if (data1.language === void 0) {
                      const err83 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data1.push === void 0) {
                      const err84 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/required", keyword: "required", params: { missingProperty: "push" }, message: "must have required property 'push'" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    if (data1.says === void 0) {
                      const err85 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                    for (const key4 in data1) {
                      if (!(key4 === "id" || key4 === "kind" || key4 === "language" || key4 === "push" || key4 === "says" || key4 === "wants")) {
                        const err86 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err86];
                        } else {
                          vErrors.push(err86);
                        }
                        errors++;
                      }
                    }
                    if (data1.id !== void 0) {
                      let data35 = data1.id;
                      if (typeof data35 === "string") {
                        if (func3(data35) < 1) {
                          const err87 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/BoundaryCase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                        }
                      } else {
                        const err88 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/BoundaryCase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                    if (data1.kind !== void 0) {
                      if ("boundary" !== data1.kind) {
                        const err89 = { instancePath: instancePath + "/cases/" + i0 + "/kind", schemaPath: "#/definitions/BoundaryCase/properties/kind/const", keyword: "const", params: { allowedValue: "boundary" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    }
                    if (data1.language !== void 0) {
                      let data37 = data1.language;
                      if (!(data37 === "en" || data37 === "es")) {
                        const err90 = { instancePath: instancePath + "/cases/" + i0 + "/language", schemaPath: "#/definitions/BoundaryCase/properties/language/enum", keyword: "enum", params: { allowedValues: schema17.properties.language.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    }
                    if (data1.push !== void 0) {
                      if (typeof data1.push !== "string") {
                        const err91 = { instancePath: instancePath + "/cases/" + i0 + "/push", schemaPath: "#/definitions/BoundaryCase/properties/push/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                    }
                    if (data1.says !== void 0) {
                      if (typeof data1.says !== "string") {
                        const err92 = { instancePath: instancePath + "/cases/" + i0 + "/says", schemaPath: "#/definitions/BoundaryCase/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                    if (data1.wants !== void 0) {
                      let data40 = data1.wants;
                      if (Array.isArray(data40)) {
                        const len6 = data40.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          if (typeof data40[i6] !== "string") {
                            const err93 = { instancePath: instancePath + "/cases/" + i0 + "/wants/" + i6, schemaPath: "#/definitions/BoundaryCase/properties/wants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err94 = { instancePath: instancePath + "/cases/" + i0 + "/wants", schemaPath: "#/definitions/BoundaryCase/properties/wants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/BoundaryCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  var _valid0 = _errs91 === errors;
                  valid3 = valid3 || _valid0;
                  if (!valid3) {
                    const _errs107 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      if (data1.id === void 0) {
                        const err96 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                      }
                      if (data1.kind === void 0) {
                        const err97 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                      if (data1.language === void 0) {
                        const err98 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                      if (data1.intent === void 0) {
                        const err99 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/required", keyword: "required", params: { missingProperty: "intent" }, message: "must have required property 'intent'" };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      }
                      if (data1.says === void 0) {
                        const err100 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                      for (const key5 in data1) {
                        if (!(key5 === "id" || key5 === "kind" || key5 === "language" || key5 === "intent" || key5 === "says" || key5 === "also")) {
                          const err101 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err101];
                          } else {
                            vErrors.push(err101);
                          }
                          errors++;
                        }
                      }
                      if (data1.id !== void 0) {
                        let data42 = data1.id;
                        if (typeof data42 === "string") {
                          if (func3(data42) < 1) {
                            const err102 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/IntentCase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                        } else {
                          const err103 = { instancePath: instancePath + "/cases/" + i0 + "/id", schemaPath: "#/definitions/IntentCase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                      }
                      if (data1.kind !== void 0) {
                        if ("intent" !== data1.kind) {
                          const err104 = { instancePath: instancePath + "/cases/" + i0 + "/kind", schemaPath: "#/definitions/IntentCase/properties/kind/const", keyword: "const", params: { allowedValue: "intent" }, message: "must be equal to constant" };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                      }
                      if (data1.language !== void 0) {
                        let data44 = data1.language;
                        if (!(data44 === "en" || data44 === "es")) {
                          const err105 = { instancePath: instancePath + "/cases/" + i0 + "/language", schemaPath: "#/definitions/IntentCase/properties/language/enum", keyword: "enum", params: { allowedValues: schema18.properties.language.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                      }
                      if (data1.intent !== void 0) {
                        let data45 = data1.intent;
                        if (!(data45 === "new-job" || data45 === "reschedule" || data45 === "cancel" || data45 === "price" || data45 === "complaint" || data45 === "follow-up" || data45 === "wrong-number" || data45 === "sales" || data45 === "job-application" || data45 === "supplier" || data45 === "billing" || data45 === "person" || data45 === "robot")) {
                          const err106 = { instancePath: instancePath + "/cases/" + i0 + "/intent", schemaPath: "#/definitions/IntentCase/properties/intent/enum", keyword: "enum", params: { allowedValues: schema18.properties.intent.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                      }
                      if (data1.says !== void 0) {
                        if (typeof data1.says !== "string") {
                          const err107 = { instancePath: instancePath + "/cases/" + i0 + "/says", schemaPath: "#/definitions/IntentCase/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                      }
                      if (data1.also !== void 0) {
                        let data47 = data1.also;
                        if (Array.isArray(data47)) {
                          const len7 = data47.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            let data48 = data47[i7];
                            if (!(data48 === "new-job" || data48 === "reschedule" || data48 === "cancel" || data48 === "price" || data48 === "complaint" || data48 === "follow-up" || data48 === "wrong-number" || data48 === "sales" || data48 === "job-application" || data48 === "supplier" || data48 === "billing" || data48 === "person" || data48 === "robot")) {
                              const err108 = { instancePath: instancePath + "/cases/" + i0 + "/also/" + i7, schemaPath: "#/definitions/IntentCase/properties/also/items/enum", keyword: "enum", params: { allowedValues: schema18.properties.also.items.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err108];
                              } else {
                                vErrors.push(err108);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err109 = { instancePath: instancePath + "/cases/" + i0 + "/also", schemaPath: "#/definitions/IntentCase/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err109];
                          } else {
                            vErrors.push(err109);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err110 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/definitions/IntentCase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                    var _valid0 = _errs107 === errors;
                    valid3 = valid3 || _valid0;
                    if (!valid3) {
                      const _errs121 = errors;
                      if (!validate13(data1, { instancePath: instancePath + "/cases/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs121 === errors;
                      valid3 = valid3 || _valid0;
                    }
                  }
                }
              }
            }
          }
          if (!valid3) {
            const err111 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err112 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
  } else {
    const err113 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err113];
    } else {
      vErrors.push(err113);
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
