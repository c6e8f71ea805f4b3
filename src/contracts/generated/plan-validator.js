// Made from schemas/ by `npm run generate`. Change the schema, not this file.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "account": { "type": "string", "pattern": "^AC[0-9a-fA-F]{32}$" }, "file": { "type": "string" }, "file_digest": { "type": "string" }, "public_url": { "type": "string" }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "conflicts": { "type": "array", "items": { "$ref": "#/definitions/conflict" } }, "missing": { "type": "array", "items": { "$ref": "#/definitions/missing" } }, "behaviour": { "type": "array", "items": { "$ref": "#/definitions/behaviour" } }, "untouched": { "type": "array", "items": { "$ref": "#/definitions/untouched" } }, "bill": { "$ref": "#/definitions/bill" } }, "required": ["version", "account", "file", "file_digest", "public_url", "changes", "conflicts", "missing", "behaviour", "untouched", "bill"], "additionalProperties": false, "definitions": { "monthly_cost": { "type": "object", "properties": { "amount": { "type": "number" }, "currency": { "type": "string" }, "for": { "type": "string" }, "source": { "type": "string" }, "as_of": { "type": "string" } }, "required": ["amount", "currency", "for", "source", "as_of"], "additionalProperties": false }, "search": { "type": "object", "properties": { "type": { "enum": ["local", "toll-free"] }, "country": { "type": "string" }, "area_code": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"] }, "near": { "type": ["string", "null"] }, "locality": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] } }, "required": ["type", "country", "area_code", "pattern", "near", "locality", "region"], "additionalProperties": false }, "setting_change": { "type": "object", "properties": { "field": { "enum": ["friendly_name", "voice_url", "voice_method", "voice_fallback_url", "voice_fallback_method", "status_callback", "status_callback_method", "sms_url", "sms_method", "sms_fallback_url", "sms_fallback_method", "voice_application_sid", "sms_application_sid", "trunk_sid"] }, "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["field", "from", "to"], "additionalProperties": false }, "make_flow": { "type": "object", "properties": { "action": { "const": "make-flow" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "flow": { "type": "string" }, "friendly_name": { "type": "string" }, "digest": { "type": "string" }, "does": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "flow", "friendly_name", "digest", "does"], "additionalProperties": false }, "change_flow": { "type": "object", "properties": { "action": { "const": "change-flow" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "flow": { "type": "string" }, "friendly_name": { "type": "string" }, "digest": { "type": "string" }, "does": { "type": "string" }, "sid": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "flow", "friendly_name", "digest", "does", "sid"], "additionalProperties": false }, "buy": { "type": "object", "properties": { "action": { "const": "buy" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "search": { "$ref": "#/definitions/search" }, "settings": { "type": "array", "items": { "$ref": "#/definitions/setting_change" } } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "search", "settings"], "additionalProperties": false }, "adopt": { "type": "object", "properties": { "action": { "const": "adopt" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "by": { "enum": ["lock", "number", "name"] } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "by"], "additionalProperties": false }, "point": { "type": "object", "properties": { "action": { "const": "point" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "set": { "type": "array", "items": { "$ref": "#/definitions/setting_change" } } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "set"], "additionalProperties": false }, "name": { "type": "object", "properties": { "action": { "const": "name" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "from", "to"], "additionalProperties": false }, "conflict": { "type": "object", "properties": { "key": { "type": ["string", "null"] }, "what": { "type": "string" }, "fix": { "type": "array", "items": { "type": "string" } } }, "required": ["key", "what", "fix"], "additionalProperties": false }, "missing": { "type": "object", "properties": { "what": { "enum": ["emergency-address", "messaging-service", "text-number", "offer"] }, "says": { "type": "string" }, "blocks": { "type": "string" }, "fix": { "type": "array", "items": { "type": "string" } }, "numbers": { "type": "array", "items": { "type": "string" } } }, "required": ["what", "says", "blocks", "fix", "numbers"], "additionalProperties": false }, "untouched": { "type": "object", "properties": { "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "name": { "type": "string" }, "because": { "type": "string" } }, "required": ["number", "sid", "name", "because"], "additionalProperties": false }, "behaviour": { "type": "object", "properties": { "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": ["string", "null"] }, "says": { "type": "string" } }, "required": ["key", "label", "number", "says"], "additionalProperties": false }, "change": { "oneOf": [{ "$ref": "#/definitions/make_flow" }, { "$ref": "#/definitions/change_flow" }, { "$ref": "#/definitions/buy" }, { "$ref": "#/definitions/adopt" }, { "$ref": "#/definitions/point" }, { "$ref": "#/definitions/name" }] }, "bill": { "type": "object", "properties": { "now": { "type": "number" }, "after": { "type": "number" }, "currency": { "type": "string" }, "as_of": { "type": "string" } }, "required": ["now", "after", "currency", "as_of"], "additionalProperties": false } } };
var schema28 = { "type": "object", "properties": { "key": { "type": ["string", "null"] }, "what": { "type": "string" }, "fix": { "type": "array", "items": { "type": "string" } } }, "required": ["key", "what", "fix"], "additionalProperties": false };
var schema29 = { "type": "object", "properties": { "what": { "enum": ["emergency-address", "messaging-service", "text-number", "offer"] }, "says": { "type": "string" }, "blocks": { "type": "string" }, "fix": { "type": "array", "items": { "type": "string" } }, "numbers": { "type": "array", "items": { "type": "string" } } }, "required": ["what", "says", "blocks", "fix", "numbers"], "additionalProperties": false };
var schema30 = { "type": "object", "properties": { "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": ["string", "null"] }, "says": { "type": "string" } }, "required": ["key", "label", "number", "says"], "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^AC[0-9a-fA-F]{32}$", "u");
var pattern1 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
var schema13 = { "type": "object", "properties": { "action": { "const": "make-flow" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "flow": { "type": "string" }, "friendly_name": { "type": "string" }, "digest": { "type": "string" }, "does": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "flow", "friendly_name", "digest", "does"], "additionalProperties": false };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flow === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow" }, message: "must have required property 'flow'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.friendly_name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friendly_name" }, message: "must have required property 'friendly_name'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.does === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "does" }, message: "must have required property 'does'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "reason" || key0 === "risk" || key0 === "monthly_cost" || key0 === "flow" || key0 === "friendly_name" || key0 === "digest" || key0 === "does")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("make-flow" !== data.action) {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "make-flow" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err11 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema13.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err12 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err13 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err18 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err19 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err20 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err24 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.flow !== void 0) {
      if (typeof data.flow !== "string") {
        const err26 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.friendly_name !== void 0) {
      if (typeof data.friendly_name !== "string") {
        const err27 = { instancePath: instancePath + "/friendly_name", schemaPath: "#/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        const err28 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.does !== void 0) {
      if (typeof data.does !== "string") {
        const err29 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "properties": { "action": { "const": "change-flow" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "flow": { "type": "string" }, "friendly_name": { "type": "string" }, "digest": { "type": "string" }, "does": { "type": "string" }, "sid": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "flow", "friendly_name", "digest", "does", "sid"], "additionalProperties": false };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.flow === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flow" }, message: "must have required property 'flow'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.friendly_name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friendly_name" }, message: "must have required property 'friendly_name'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.does === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "does" }, message: "must have required property 'does'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.sid === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("change-flow" !== data.action) {
        const err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "change-flow" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err12 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema15.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err13 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err18 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err19 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err20 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err23 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err26 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.flow !== void 0) {
      if (typeof data.flow !== "string") {
        const err27 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.friendly_name !== void 0) {
      if (typeof data.friendly_name !== "string") {
        const err28 = { instancePath: instancePath + "/friendly_name", schemaPath: "#/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (typeof data.digest !== "string") {
        const err29 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.does !== void 0) {
      if (typeof data.does !== "string") {
        const err30 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      if (typeof data.sid !== "string") {
        const err31 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "properties": { "action": { "const": "buy" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "search": { "$ref": "#/definitions/search" }, "settings": { "type": "array", "items": { "$ref": "#/definitions/setting_change" } } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "search", "settings"], "additionalProperties": false };
var schema19 = { "type": "object", "properties": { "type": { "enum": ["local", "toll-free"] }, "country": { "type": "string" }, "area_code": { "type": ["string", "null"] }, "pattern": { "type": ["string", "null"] }, "near": { "type": ["string", "null"] }, "locality": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] } }, "required": ["type", "country", "area_code", "pattern", "near", "locality", "region"], "additionalProperties": false };
var schema20 = { "type": "object", "properties": { "field": { "enum": ["friendly_name", "voice_url", "voice_method", "voice_fallback_url", "voice_fallback_method", "status_callback", "status_callback_method", "sms_url", "sms_method", "sms_fallback_url", "sms_fallback_method", "voice_application_sid", "sms_application_sid", "trunk_sid"] }, "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["field", "from", "to"], "additionalProperties": false };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.search === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property 'search'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.settings === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "reason" || key0 === "risk" || key0 === "monthly_cost" || key0 === "key" || key0 === "label" || key0 === "search" || key0 === "settings")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("buy" !== data.action) {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "buy" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err11 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema17.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err12 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err13 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err18 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err19 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err20 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err24 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err26 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err27 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.search !== void 0) {
      let data11 = data.search;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.type === void 0) {
          const err28 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data11.country === void 0) {
          const err29 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data11.area_code === void 0) {
          const err30 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "area_code" }, message: "must have required property 'area_code'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data11.pattern === void 0) {
          const err31 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data11.near === void 0) {
          const err32 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "near" }, message: "must have required property 'near'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data11.locality === void 0) {
          const err33 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "locality" }, message: "must have required property 'locality'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11.region === void 0) {
          const err34 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(key2 === "type" || key2 === "country" || key2 === "area_code" || key2 === "pattern" || key2 === "near" || key2 === "locality" || key2 === "region")) {
            const err35 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data11.type !== void 0) {
          let data12 = data11.type;
          if (!(data12 === "local" || data12 === "toll-free")) {
            const err36 = { instancePath: instancePath + "/search/type", schemaPath: "#/definitions/search/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data11.country !== void 0) {
          if (typeof data11.country !== "string") {
            const err37 = { instancePath: instancePath + "/search/country", schemaPath: "#/definitions/search/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data11.area_code !== void 0) {
          let data14 = data11.area_code;
          if (typeof data14 !== "string" && data14 !== null) {
            const err38 = { instancePath: instancePath + "/search/area_code", schemaPath: "#/definitions/search/properties/area_code/type", keyword: "type", params: { type: schema19.properties.area_code.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data11.pattern !== void 0) {
          let data15 = data11.pattern;
          if (typeof data15 !== "string" && data15 !== null) {
            const err39 = { instancePath: instancePath + "/search/pattern", schemaPath: "#/definitions/search/properties/pattern/type", keyword: "type", params: { type: schema19.properties.pattern.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data11.near !== void 0) {
          let data16 = data11.near;
          if (typeof data16 !== "string" && data16 !== null) {
            const err40 = { instancePath: instancePath + "/search/near", schemaPath: "#/definitions/search/properties/near/type", keyword: "type", params: { type: schema19.properties.near.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data11.locality !== void 0) {
          let data17 = data11.locality;
          if (typeof data17 !== "string" && data17 !== null) {
            const err41 = { instancePath: instancePath + "/search/locality", schemaPath: "#/definitions/search/properties/locality/type", keyword: "type", params: { type: schema19.properties.locality.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data11.region !== void 0) {
          let data18 = data11.region;
          if (typeof data18 !== "string" && data18 !== null) {
            const err42 = { instancePath: instancePath + "/search/region", schemaPath: "#/definitions/search/properties/region/type", keyword: "type", params: { type: schema19.properties.region.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/search", schemaPath: "#/definitions/search/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data19 = data.settings;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.field === void 0) {
              const err44 = { instancePath: instancePath + "/settings/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data20.from === void 0) {
              const err45 = { instancePath: instancePath + "/settings/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data20.to === void 0) {
              const err46 = { instancePath: instancePath + "/settings/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key3 in data20) {
              if (!(key3 === "field" || key3 === "from" || key3 === "to")) {
                const err47 = { instancePath: instancePath + "/settings/" + i0, schemaPath: "#/definitions/setting_change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data20.field !== void 0) {
              let data21 = data20.field;
              if (!(data21 === "friendly_name" || data21 === "voice_url" || data21 === "voice_method" || data21 === "voice_fallback_url" || data21 === "voice_fallback_method" || data21 === "status_callback" || data21 === "status_callback_method" || data21 === "sms_url" || data21 === "sms_method" || data21 === "sms_fallback_url" || data21 === "sms_fallback_method" || data21 === "voice_application_sid" || data21 === "sms_application_sid" || data21 === "trunk_sid")) {
                const err48 = { instancePath: instancePath + "/settings/" + i0 + "/field", schemaPath: "#/definitions/setting_change/properties/field/enum", keyword: "enum", params: { allowedValues: schema20.properties.field.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data20.from !== void 0) {
              if (typeof data20.from !== "string") {
                const err49 = { instancePath: instancePath + "/settings/" + i0 + "/from", schemaPath: "#/definitions/setting_change/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data20.to !== void 0) {
              if (typeof data20.to !== "string") {
                const err50 = { instancePath: instancePath + "/settings/" + i0 + "/to", schemaPath: "#/definitions/setting_change/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/settings/" + i0, schemaPath: "#/definitions/setting_change/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "properties": { "action": { "const": "adopt" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "by": { "enum": ["lock", "number", "name"] } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "by"], "additionalProperties": false };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sid === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("adopt" !== data.action) {
        const err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "adopt" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err12 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema21.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err13 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err18 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err19 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err20 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err23 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err26 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err27 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err28 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data11 = data.number;
      if (typeof data11 === "string") {
        if (!pattern1.test(data11)) {
          const err29 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      if (typeof data.sid !== "string") {
        const err31 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data13 = data.by;
      if (!(data13 === "lock" || data13 === "number" || data13 === "name")) {
        const err32 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema21.properties.by.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "properties": { "action": { "const": "point" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "set": { "type": "array", "items": { "$ref": "#/definitions/setting_change" } } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "set"], "additionalProperties": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sid === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.set === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "set" }, message: "must have required property 'set'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema23.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("point" !== data.action) {
        const err10 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "point" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err12 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema23.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err13 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err18 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err19 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err20 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err23 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err26 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err27 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err28 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data11 = data.number;
      if (typeof data11 === "string") {
        if (!pattern1.test(data11)) {
          const err29 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      if (typeof data.sid !== "string") {
        const err31 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data13 = data.set;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.field === void 0) {
              const err32 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data14.from === void 0) {
              const err33 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data14.to === void 0) {
              const err34 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/definitions/setting_change/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key2 in data14) {
              if (!(key2 === "field" || key2 === "from" || key2 === "to")) {
                const err35 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/definitions/setting_change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data14.field !== void 0) {
              let data15 = data14.field;
              if (!(data15 === "friendly_name" || data15 === "voice_url" || data15 === "voice_method" || data15 === "voice_fallback_url" || data15 === "voice_fallback_method" || data15 === "status_callback" || data15 === "status_callback_method" || data15 === "sms_url" || data15 === "sms_method" || data15 === "sms_fallback_url" || data15 === "sms_fallback_method" || data15 === "voice_application_sid" || data15 === "sms_application_sid" || data15 === "trunk_sid")) {
                const err36 = { instancePath: instancePath + "/set/" + i0 + "/field", schemaPath: "#/definitions/setting_change/properties/field/enum", keyword: "enum", params: { allowedValues: schema20.properties.field.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data14.from !== void 0) {
              if (typeof data14.from !== "string") {
                const err37 = { instancePath: instancePath + "/set/" + i0 + "/from", schemaPath: "#/definitions/setting_change/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data14.to !== void 0) {
              if (typeof data14.to !== "string") {
                const err38 = { instancePath: instancePath + "/set/" + i0 + "/to", schemaPath: "#/definitions/setting_change/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/definitions/setting_change/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "properties": { "action": { "const": "name" }, "reason": { "type": "string" }, "risk": { "enum": ["none", "low", "high"] }, "monthly_cost": { "anyOf": [{ "$ref": "#/definitions/monthly_cost" }, { "type": "null" }] }, "key": { "type": "string" }, "label": { "type": "string" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "sid": { "type": "string" }, "from": { "type": "string" }, "to": { "type": "string" } }, "required": ["action", "reason", "risk", "monthly_cost", "key", "label", "number", "sid", "from", "to"], "additionalProperties": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.risk === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.monthly_cost === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monthly_cost" }, message: "must have required property 'monthly_cost'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sid === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema26.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if ("name" !== data.action) {
        const err11 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/const", keyword: "const", params: { allowedValue: "name" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.risk !== void 0) {
      let data2 = data.risk;
      if (!(data2 === "none" || data2 === "low" || data2 === "high")) {
        const err13 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: schema26.properties.risk.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.monthly_cost !== void 0) {
      let data3 = data.monthly_cost;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amount === void 0) {
          const err14 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.currency === void 0) {
          const err15 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.for === void 0) {
          const err16 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data3.source === void 0) {
          const err17 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data3.as_of === void 0) {
          const err18 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "amount" || key1 === "currency" || key1 === "for" || key1 === "source" || key1 === "as_of")) {
            const err19 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data4 = data3.amount;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err20 = { instancePath: instancePath + "/monthly_cost/amount", schemaPath: "#/definitions/monthly_cost/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.currency !== void 0) {
          if (typeof data3.currency !== "string") {
            const err21 = { instancePath: instancePath + "/monthly_cost/currency", schemaPath: "#/definitions/monthly_cost/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.for !== void 0) {
          if (typeof data3.for !== "string") {
            const err22 = { instancePath: instancePath + "/monthly_cost/for", schemaPath: "#/definitions/monthly_cost/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.source !== void 0) {
          if (typeof data3.source !== "string") {
            const err23 = { instancePath: instancePath + "/monthly_cost/source", schemaPath: "#/definitions/monthly_cost/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data3.as_of !== void 0) {
          if (typeof data3.as_of !== "string") {
            const err24 = { instancePath: instancePath + "/monthly_cost/as_of", schemaPath: "#/definitions/monthly_cost/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/definitions/monthly_cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs22 = errors;
        if (data3 !== null) {
          const err26 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err27 = { instancePath: instancePath + "/monthly_cost", schemaPath: "#/properties/monthly_cost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err28 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (typeof data.label !== "string") {
        const err29 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data11 = data.number;
      if (typeof data11 === "string") {
        if (!pattern1.test(data11)) {
          const err30 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      if (typeof data.sid !== "string") {
        const err32 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (typeof data.from !== "string") {
        const err33 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        const err34 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validate20(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.file === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.file_digest === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_digest" }, message: "must have required property 'file_digest'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.public_url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_url" }, message: "must have required property 'public_url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.conflicts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" }, message: "must have required property 'conflicts'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.missing === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.behaviour === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" }, message: "must have required property 'behaviour'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.untouched === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "untouched" }, message: "must have required property 'untouched'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.bill === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bill" }, message: "must have required property 'bill'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err13 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-fA-F]{32}$" }, message: 'must match pattern "^AC[0-9a-fA-F]{32}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (typeof data.file !== "string") {
        const err15 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.file_digest !== void 0) {
      if (typeof data.file_digest !== "string") {
        const err16 = { instancePath: instancePath + "/file_digest", schemaPath: "#/properties/file_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.public_url !== void 0) {
      if (typeof data.public_url !== "string") {
        const err17 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data5 = data.changes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data5[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data7 = data.conflicts;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0) {
              const err19 = { instancePath: instancePath + "/conflicts/" + i1, schemaPath: "#/definitions/conflict/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.what === void 0) {
              const err20 = { instancePath: instancePath + "/conflicts/" + i1, schemaPath: "#/definitions/conflict/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.fix === void 0) {
              const err21 = { instancePath: instancePath + "/conflicts/" + i1, schemaPath: "#/definitions/conflict/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "key" || key1 === "what" || key1 === "fix")) {
                const err22 = { instancePath: instancePath + "/conflicts/" + i1, schemaPath: "#/definitions/conflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.key !== void 0) {
              let data9 = data8.key;
              if (typeof data9 !== "string" && data9 !== null) {
                const err23 = { instancePath: instancePath + "/conflicts/" + i1 + "/key", schemaPath: "#/definitions/conflict/properties/key/type", keyword: "type", params: { type: schema28.properties.key.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.what !== void 0) {
              if (typeof data8.what !== "string") {
                const err24 = { instancePath: instancePath + "/conflicts/" + i1 + "/what", schemaPath: "#/definitions/conflict/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.fix !== void 0) {
              let data11 = data8.fix;
              if (Array.isArray(data11)) {
                const len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data11[i2] !== "string") {
                    const err25 = { instancePath: instancePath + "/conflicts/" + i1 + "/fix/" + i2, schemaPath: "#/definitions/conflict/properties/fix/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/conflicts/" + i1 + "/fix", schemaPath: "#/definitions/conflict/properties/fix/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/conflicts/" + i1, schemaPath: "#/definitions/conflict/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      let data13 = data.missing;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.what === void 0) {
              const err29 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data14.says === void 0) {
              const err30 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data14.blocks === void 0) {
              const err31 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/required", keyword: "required", params: { missingProperty: "blocks" }, message: "must have required property 'blocks'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data14.fix === void 0) {
              const err32 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data14.numbers === void 0) {
              const err33 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key2 in data14) {
              if (!(key2 === "what" || key2 === "says" || key2 === "blocks" || key2 === "fix" || key2 === "numbers")) {
                const err34 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data14.what !== void 0) {
              let data15 = data14.what;
              if (!(data15 === "emergency-address" || data15 === "messaging-service" || data15 === "text-number" || data15 === "offer")) {
                const err35 = { instancePath: instancePath + "/missing/" + i3 + "/what", schemaPath: "#/definitions/missing/properties/what/enum", keyword: "enum", params: { allowedValues: schema29.properties.what.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data14.says !== void 0) {
              if (typeof data14.says !== "string") {
                const err36 = { instancePath: instancePath + "/missing/" + i3 + "/says", schemaPath: "#/definitions/missing/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data14.blocks !== void 0) {
              if (typeof data14.blocks !== "string") {
                const err37 = { instancePath: instancePath + "/missing/" + i3 + "/blocks", schemaPath: "#/definitions/missing/properties/blocks/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data14.fix !== void 0) {
              let data18 = data14.fix;
              if (Array.isArray(data18)) {
                const len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data18[i4] !== "string") {
                    const err38 = { instancePath: instancePath + "/missing/" + i3 + "/fix/" + i4, schemaPath: "#/definitions/missing/properties/fix/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/missing/" + i3 + "/fix", schemaPath: "#/definitions/missing/properties/fix/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data14.numbers !== void 0) {
              let data20 = data14.numbers;
              if (Array.isArray(data20)) {
                const len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data20[i5] !== "string") {
                    const err40 = { instancePath: instancePath + "/missing/" + i3 + "/numbers/" + i5, schemaPath: "#/definitions/missing/properties/numbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/missing/" + i3 + "/numbers", schemaPath: "#/definitions/missing/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/missing/" + i3, schemaPath: "#/definitions/missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.behaviour !== void 0) {
      let data22 = data.behaviour;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data23 = data22[i6];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.key === void 0) {
              const err44 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data23.label === void 0) {
              const err45 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data23.number === void 0) {
              const err46 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data23.says === void 0) {
              const err47 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key3 in data23) {
              if (!(key3 === "key" || key3 === "label" || key3 === "number" || key3 === "says")) {
                const err48 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data23.key !== void 0) {
              if (typeof data23.key !== "string") {
                const err49 = { instancePath: instancePath + "/behaviour/" + i6 + "/key", schemaPath: "#/definitions/behaviour/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data23.label !== void 0) {
              if (typeof data23.label !== "string") {
                const err50 = { instancePath: instancePath + "/behaviour/" + i6 + "/label", schemaPath: "#/definitions/behaviour/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data23.number !== void 0) {
              let data26 = data23.number;
              if (typeof data26 !== "string" && data26 !== null) {
                const err51 = { instancePath: instancePath + "/behaviour/" + i6 + "/number", schemaPath: "#/definitions/behaviour/properties/number/type", keyword: "type", params: { type: schema30.properties.number.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data23.says !== void 0) {
              if (typeof data23.says !== "string") {
                const err52 = { instancePath: instancePath + "/behaviour/" + i6 + "/says", schemaPath: "#/definitions/behaviour/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/behaviour/" + i6, schemaPath: "#/definitions/behaviour/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.untouched !== void 0) {
      let data28 = data.untouched;
      if (Array.isArray(data28)) {
        const len7 = data28.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data29 = data28[i7];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.number === void 0) {
              const err55 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data29.sid === void 0) {
              const err56 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data29.name === void 0) {
              const err57 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data29.because === void 0) {
              const err58 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key4 in data29) {
              if (!(key4 === "number" || key4 === "sid" || key4 === "name" || key4 === "because")) {
                const err59 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data29.number !== void 0) {
              let data30 = data29.number;
              if (typeof data30 === "string") {
                if (!pattern1.test(data30)) {
                  const err60 = { instancePath: instancePath + "/untouched/" + i7 + "/number", schemaPath: "#/definitions/untouched/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/untouched/" + i7 + "/number", schemaPath: "#/definitions/untouched/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data29.sid !== void 0) {
              if (typeof data29.sid !== "string") {
                const err62 = { instancePath: instancePath + "/untouched/" + i7 + "/sid", schemaPath: "#/definitions/untouched/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data29.name !== void 0) {
              if (typeof data29.name !== "string") {
                const err63 = { instancePath: instancePath + "/untouched/" + i7 + "/name", schemaPath: "#/definitions/untouched/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data29.because !== void 0) {
              if (typeof data29.because !== "string") {
                const err64 = { instancePath: instancePath + "/untouched/" + i7 + "/because", schemaPath: "#/definitions/untouched/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/untouched/" + i7, schemaPath: "#/definitions/untouched/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/untouched", schemaPath: "#/properties/untouched/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.bill !== void 0) {
      let data34 = data.bill;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.now === void 0) {
          const err67 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data34.after === void 0) {
          const err68 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data34.currency === void 0) {
          const err69 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data34.as_of === void 0) {
          const err70 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        for (const key5 in data34) {
          if (!(key5 === "now" || key5 === "after" || key5 === "currency" || key5 === "as_of")) {
            const err71 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data34.now !== void 0) {
          let data35 = data34.now;
          if (!(typeof data35 == "number" && isFinite(data35))) {
            const err72 = { instancePath: instancePath + "/bill/now", schemaPath: "#/definitions/bill/properties/now/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data34.after !== void 0) {
          let data36 = data34.after;
          if (!(typeof data36 == "number" && isFinite(data36))) {
            const err73 = { instancePath: instancePath + "/bill/after", schemaPath: "#/definitions/bill/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data34.currency !== void 0) {
          if (typeof data34.currency !== "string") {
            const err74 = { instancePath: instancePath + "/bill/currency", schemaPath: "#/definitions/bill/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data34.as_of !== void 0) {
          if (typeof data34.as_of !== "string") {
            const err75 = { instancePath: instancePath + "/bill/as_of", schemaPath: "#/definitions/bill/properties/as_of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/bill", schemaPath: "#/definitions/bill/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
