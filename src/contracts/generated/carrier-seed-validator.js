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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "properties": { "account": { "type": "object", "additionalProperties": false, "properties": { "sid": { "$ref": "#/definitions/accountSid" }, "auth_token": { "type": "string", "minLength": 1 }, "name": { "type": "string" }, "type": { "enum": ["Full", "Trial"], "default": "Full" }, "balance": { "type": "string", "default": "20.00" } } }, "keys": { "type": "array", "items": { "$ref": "#/definitions/key" } }, "numbers": { "type": "array", "items": { "anyOf": [{ "$ref": "#/definitions/e164" }, { "$ref": "#/definitions/number" }] } }, "addresses": { "type": "array", "items": { "$ref": "#/definitions/address" } }, "caller_ids": { "type": "array", "items": { "$ref": "#/definitions/callerId" } }, "messaging_services": { "type": "array", "items": { "$ref": "#/definitions/service" } }, "phones": { "type": "array", "items": { "$ref": "#/definitions/phone" } }, "calls": { "type": "array", "items": { "$ref": "#/definitions/call" } }, "exhausted_area_codes": { "type": "array", "items": { "type": "string", "pattern": "^[2-9]\\d{2}$" } }, "opted_out": { "type": "array", "items": { "$ref": "#/definitions/e164" } }, "unregistered": { "type": "array", "items": { "$ref": "#/definitions/e164" } }, "limit": { "$ref": "#/definitions/limit" }, "faults": { "type": "array", "items": { "$ref": "#/definitions/fault" } } }, "definitions": { "accountSid": { "type": "string", "pattern": "^AC[0-9a-f]{32}$" }, "e164": { "type": "string", "pattern": "^\\+[1-9]\\d{6,14}$" }, "key": { "type": "object", "additionalProperties": false, "required": ["sid", "secret"], "properties": { "sid": { "type": "string", "pattern": "^SK[0-9a-f]{32}$" }, "secret": { "type": "string", "minLength": 1 }, "name": { "type": "string" }, "kind": { "enum": ["standard", "main"], "default": "standard" } } }, "number": { "type": "object", "additionalProperties": false, "required": ["phone_number"], "properties": { "phone_number": { "$ref": "#/definitions/e164" }, "sid": { "type": "string", "pattern": "^PN[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "voice_url": { "type": "string" }, "voice_method": { "enum": ["GET", "POST"] }, "voice_fallback_url": { "type": "string" }, "voice_fallback_method": { "enum": ["GET", "POST"] }, "voice_caller_id_lookup": { "type": "boolean" }, "status_callback": { "type": "string" }, "status_callback_method": { "enum": ["GET", "POST"] }, "sms_url": { "type": "string" }, "sms_method": { "enum": ["GET", "POST"] }, "sms_fallback_url": { "type": "string" }, "sms_fallback_method": { "enum": ["GET", "POST"] }, "emergency_address_sid": { "type": "string", "pattern": "^AD[0-9a-f]{32}$" } } }, "address": { "type": "object", "additionalProperties": false, "required": ["customer_name", "street", "city", "region", "postal_code"], "properties": { "sid": { "type": "string", "pattern": "^AD[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "customer_name": { "type": "string" }, "street": { "type": "string" }, "street_secondary": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "postal_code": { "type": "string" }, "iso_country": { "type": "string", "pattern": "^[A-Z]{2}$", "default": "US" }, "emergency_enabled": { "type": "boolean", "default": false } } }, "callerId": { "type": "object", "additionalProperties": false, "required": ["phone_number"], "properties": { "phone_number": { "$ref": "#/definitions/e164" }, "friendly_name": { "type": "string" } } }, "service": { "type": "object", "additionalProperties": false, "required": ["friendly_name"], "properties": { "sid": { "type": "string", "pattern": "^MG[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "numbers": { "type": "array", "items": { "$ref": "#/definitions/e164" } }, "a2p": { "enum": ["VERIFIED", "IN_PROGRESS", "PENDING", "FAILED"] } } }, "phone": { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "name": { "type": "string" }, "number": { "$ref": "#/definitions/e164" }, "does": { "default": "just-rings", "anyOf": [{ "enum": ["just-rings", "busy", "unreachable", "switched-off"] }, { "type": "object", "additionalProperties": false, "required": ["voicemail"], "properties": { "voicemail": { "$ref": "#/definitions/after" } } }, { "type": "object", "additionalProperties": false, "required": ["declines"], "properties": { "declines": { "$ref": "#/definitions/after" } } }, { "type": "object", "additionalProperties": false, "required": ["answers"], "properties": { "answers": { "type": "object", "additionalProperties": false, "required": ["after"], "properties": { "after": { "$ref": "#/definitions/seconds" }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "talks": { "type": "number", "minimum": 0 } } } } }] } } }, "call": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "#/definitions/e164" }, "from": { "$ref": "#/definitions/e164" }, "name": { "type": "string" }, "after": { "type": "number", "minimum": 0 }, "forwarded_from": { "$ref": "#/definitions/e164" }, "rings": { "type": "number", "minimum": 0 }, "typed": { "type": "boolean" }, "script": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["hears"], "properties": { "hears": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }, "says": { "type": "string" }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "interrupts": { "type": "string" }, "hangs_up": { "const": true }, "after": { "type": "number", "minimum": 0 } } } } } }, "after": { "type": "object", "additionalProperties": false, "required": ["after"], "properties": { "after": { "$ref": "#/definitions/seconds" } } }, "seconds": { "type": "number", "minimum": 0, "maximum": 600 }, "limit": { "type": "object", "additionalProperties": false, "properties": { "per_second": { "type": "integer", "minimum": 1 }, "at_once": { "type": "integer", "minimum": 1 }, "retry_after": { "type": "integer", "minimum": 0 } } }, "fault": { "type": "object", "additionalProperties": false, "properties": { "request": { "type": "integer", "minimum": 1 }, "times": { "type": "integer", "minimum": 1, "default": 1 }, "only": { "type": "string" }, "reset": { "enum": ["before", "after"] }, "answer": { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "code": { "type": "integer" }, "message": { "type": "string" }, "retry_after": { "type": "integer", "minimum": 0 } } }, "slow_seconds": { "type": "number", "minimum": 0 } } } } };
var schema13 = { "type": "object", "additionalProperties": false, "required": ["sid", "secret"], "properties": { "sid": { "type": "string", "pattern": "^SK[0-9a-f]{32}$" }, "secret": { "type": "string", "minLength": 1 }, "name": { "type": "string" }, "kind": { "enum": ["standard", "main"], "default": "standard" } } };
var schema17 = { "type": "object", "additionalProperties": false, "required": ["customer_name", "street", "city", "region", "postal_code"], "properties": { "sid": { "type": "string", "pattern": "^AD[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "customer_name": { "type": "string" }, "street": { "type": "string" }, "street_secondary": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "postal_code": { "type": "string" }, "iso_country": { "type": "string", "pattern": "^[A-Z]{2}$", "default": "US" }, "emergency_enabled": { "type": "boolean", "default": false } } };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "request": { "type": "integer", "minimum": 1 }, "times": { "type": "integer", "minimum": 1, "default": 1 }, "only": { "type": "string" }, "reset": { "enum": ["before", "after"] }, "answer": { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "code": { "type": "integer" }, "message": { "type": "string" }, "retry_after": { "type": "integer", "minimum": 0 } } }, "slow_seconds": { "type": "number", "minimum": 0 } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^AC[0-9a-f]{32}$", "u");
var pattern1 = new RegExp("^SK[0-9a-f]{32}$", "u");
var pattern2 = new RegExp("^\\+[1-9]\\d{6,14}$", "u");
var pattern5 = new RegExp("^AD[0-9a-f]{32}$", "u");
var pattern7 = new RegExp("^[A-Z]{2}$", "u");
var pattern17 = new RegExp("^[2-9]\\d{2}$", "u");
var schema15 = { "type": "object", "additionalProperties": false, "required": ["phone_number"], "properties": { "phone_number": { "$ref": "#/definitions/e164" }, "sid": { "type": "string", "pattern": "^PN[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "voice_url": { "type": "string" }, "voice_method": { "enum": ["GET", "POST"] }, "voice_fallback_url": { "type": "string" }, "voice_fallback_method": { "enum": ["GET", "POST"] }, "voice_caller_id_lookup": { "type": "boolean" }, "status_callback": { "type": "string" }, "status_callback_method": { "enum": ["GET", "POST"] }, "sms_url": { "type": "string" }, "sms_method": { "enum": ["GET", "POST"] }, "sms_fallback_url": { "type": "string" }, "sms_fallback_method": { "enum": ["GET", "POST"] }, "emergency_address_sid": { "type": "string", "pattern": "^AD[0-9a-f]{32}$" } } };
var pattern4 = new RegExp("^PN[0-9a-f]{32}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone_number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data0 = data.phone_number;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/phone_number", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/phone_number", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      let data1 = data.sid;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^PN[0-9a-f]{32}$" }, message: 'must match pattern "^PN[0-9a-f]{32}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.friendly_name !== void 0) {
      if (typeof data.friendly_name !== "string") {
        const err6 = { instancePath: instancePath + "/friendly_name", schemaPath: "#/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.voice_url !== void 0) {
      if (typeof data.voice_url !== "string") {
        const err7 = { instancePath: instancePath + "/voice_url", schemaPath: "#/properties/voice_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.voice_method !== void 0) {
      let data4 = data.voice_method;
      if (!(data4 === "GET" || data4 === "POST")) {
        const err8 = { instancePath: instancePath + "/voice_method", schemaPath: "#/properties/voice_method/enum", keyword: "enum", params: { allowedValues: schema15.properties.voice_method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.voice_fallback_url !== void 0) {
      if (typeof data.voice_fallback_url !== "string") {
        const err9 = { instancePath: instancePath + "/voice_fallback_url", schemaPath: "#/properties/voice_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.voice_fallback_method !== void 0) {
      let data6 = data.voice_fallback_method;
      if (!(data6 === "GET" || data6 === "POST")) {
        const err10 = { instancePath: instancePath + "/voice_fallback_method", schemaPath: "#/properties/voice_fallback_method/enum", keyword: "enum", params: { allowedValues: schema15.properties.voice_fallback_method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.voice_caller_id_lookup !== void 0) {
      if (typeof data.voice_caller_id_lookup !== "boolean") {
        const err11 = { instancePath: instancePath + "/voice_caller_id_lookup", schemaPath: "#/properties/voice_caller_id_lookup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status_callback !== void 0) {
      if (typeof data.status_callback !== "string") {
        const err12 = { instancePath: instancePath + "/status_callback", schemaPath: "#/properties/status_callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status_callback_method !== void 0) {
      let data9 = data.status_callback_method;
      if (!(data9 === "GET" || data9 === "POST")) {
        const err13 = { instancePath: instancePath + "/status_callback_method", schemaPath: "#/properties/status_callback_method/enum", keyword: "enum", params: { allowedValues: schema15.properties.status_callback_method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sms_url !== void 0) {
      if (typeof data.sms_url !== "string") {
        const err14 = { instancePath: instancePath + "/sms_url", schemaPath: "#/properties/sms_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.sms_method !== void 0) {
      let data11 = data.sms_method;
      if (!(data11 === "GET" || data11 === "POST")) {
        const err15 = { instancePath: instancePath + "/sms_method", schemaPath: "#/properties/sms_method/enum", keyword: "enum", params: { allowedValues: schema15.properties.sms_method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.sms_fallback_url !== void 0) {
      if (typeof data.sms_fallback_url !== "string") {
        const err16 = { instancePath: instancePath + "/sms_fallback_url", schemaPath: "#/properties/sms_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.sms_fallback_method !== void 0) {
      let data13 = data.sms_fallback_method;
      if (!(data13 === "GET" || data13 === "POST")) {
        const err17 = { instancePath: instancePath + "/sms_fallback_method", schemaPath: "#/properties/sms_fallback_method/enum", keyword: "enum", params: { allowedValues: schema15.properties.sms_fallback_method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.emergency_address_sid !== void 0) {
      let data14 = data.emergency_address_sid;
      if (typeof data14 === "string") {
        if (!pattern5.test(data14)) {
          const err18 = { instancePath: instancePath + "/emergency_address_sid", schemaPath: "#/properties/emergency_address_sid/pattern", keyword: "pattern", params: { pattern: "^AD[0-9a-f]{32}$" }, message: 'must match pattern "^AD[0-9a-f]{32}$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/emergency_address_sid", schemaPath: "#/properties/emergency_address_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone_number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "phone_number" || key0 === "friendly_name")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data0 = data.phone_number;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/phone_number", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/phone_number", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.friendly_name !== void 0) {
      if (typeof data.friendly_name !== "string") {
        const err4 = { instancePath: instancePath + "/friendly_name", schemaPath: "#/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "required": ["friendly_name"], "properties": { "sid": { "type": "string", "pattern": "^MG[0-9a-f]{32}$" }, "friendly_name": { "type": "string" }, "numbers": { "type": "array", "items": { "$ref": "#/definitions/e164" } }, "a2p": { "enum": ["VERIFIED", "IN_PROGRESS", "PENDING", "FAILED"] } } };
var pattern9 = new RegExp("^MG[0-9a-f]{32}$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.friendly_name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friendly_name" }, message: "must have required property 'friendly_name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sid" || key0 === "friendly_name" || key0 === "numbers" || key0 === "a2p")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      let data0 = data.sid;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err2 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^MG[0-9a-f]{32}$" }, message: 'must match pattern "^MG[0-9a-f]{32}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.friendly_name !== void 0) {
      if (typeof data.friendly_name !== "string") {
        const err4 = { instancePath: instancePath + "/friendly_name", schemaPath: "#/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data2 = data.numbers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern2.test(data3)) {
              const err5 = { instancePath: instancePath + "/numbers/" + i0, schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/numbers/" + i0, schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.a2p !== void 0) {
      let data4 = data.a2p;
      if (!(data4 === "VERIFIED" || data4 === "IN_PROGRESS" || data4 === "PENDING" || data4 === "FAILED")) {
        const err8 = { instancePath: instancePath + "/a2p", schemaPath: "#/properties/a2p/enum", keyword: "enum", params: { allowedValues: schema20.properties.a2p.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "name": { "type": "string" }, "number": { "$ref": "#/definitions/e164" }, "does": { "default": "just-rings", "anyOf": [{ "enum": ["just-rings", "busy", "unreachable", "switched-off"] }, { "type": "object", "additionalProperties": false, "required": ["voicemail"], "properties": { "voicemail": { "$ref": "#/definitions/after" } } }, { "type": "object", "additionalProperties": false, "required": ["declines"], "properties": { "declines": { "$ref": "#/definitions/after" } } }, { "type": "object", "additionalProperties": false, "required": ["answers"], "properties": { "answers": { "type": "object", "additionalProperties": false, "required": ["after"], "properties": { "after": { "$ref": "#/definitions/seconds" }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "talks": { "type": "number", "minimum": 0 } } } } }] } } };
var pattern12 = new RegExp("^[0-9*#]+$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 600 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "number" || key0 === "does")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.does !== void 0) {
      let data2 = data.does;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!(data2 === "just-rings" || data2 === "busy" || data2 === "unreachable" || data2 === "switched-off")) {
        const err5 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema22.properties.does.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs10 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.voicemail === void 0) {
            const err6 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/1/required", keyword: "required", params: { missingProperty: "voicemail" }, message: "must have required property 'voicemail'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          for (const key1 in data2) {
            if (!(key1 === "voicemail")) {
              const err7 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data2.voicemail !== void 0) {
            if (!validate18(data2.voicemail, { instancePath: instancePath + "/does/voicemail", parentData: data2, parentDataProperty: "voicemail", rootData })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
          const _errs14 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.declines === void 0) {
              const err9 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/2/required", keyword: "required", params: { missingProperty: "declines" }, message: "must have required property 'declines'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key2 in data2) {
              if (!(key2 === "declines")) {
                const err10 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.declines !== void 0) {
              if (!validate18(data2.declines, { instancePath: instancePath + "/does/declines", parentData: data2, parentDataProperty: "declines", rootData })) {
                vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs18 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.answers === void 0) {
                const err12 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/3/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              for (const key3 in data2) {
                if (!(key3 === "answers")) {
                  const err13 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              if (data2.answers !== void 0) {
                let data5 = data2.answers;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (data5.after === void 0) {
                    const err14 = { instancePath: instancePath + "/does/answers", schemaPath: "#/properties/does/anyOf/3/properties/answers/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                  for (const key4 in data5) {
                    if (!(key4 === "after" || key4 === "presses" || key4 === "talks")) {
                      const err15 = { instancePath: instancePath + "/does/answers", schemaPath: "#/properties/does/anyOf/3/properties/answers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  }
                  if (data5.after !== void 0) {
                    let data6 = data5.after;
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 > 600 || isNaN(data6)) {
                        const err16 = { instancePath: instancePath + "/does/answers/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
                        if (vErrors === null) {
                          vErrors = [err16];
                        } else {
                          vErrors.push(err16);
                        }
                        errors++;
                      }
                      if (data6 < 0 || isNaN(data6)) {
                        const err17 = { instancePath: instancePath + "/does/answers/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    } else {
                      const err18 = { instancePath: instancePath + "/does/answers/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  }
                  if (data5.presses !== void 0) {
                    let data7 = data5.presses;
                    if (typeof data7 === "string") {
                      if (!pattern12.test(data7)) {
                        const err19 = { instancePath: instancePath + "/does/answers/presses", schemaPath: "#/properties/does/anyOf/3/properties/answers/properties/presses/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]+$" }, message: 'must match pattern "^[0-9*#]+$"' };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    } else {
                      const err20 = { instancePath: instancePath + "/does/answers/presses", schemaPath: "#/properties/does/anyOf/3/properties/answers/properties/presses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                  if (data5.talks !== void 0) {
                    let data8 = data5.talks;
                    if (typeof data8 == "number" && isFinite(data8)) {
                      if (data8 < 0 || isNaN(data8)) {
                        const err21 = { instancePath: instancePath + "/does/answers/talks", schemaPath: "#/properties/does/anyOf/3/properties/answers/properties/talks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    } else {
                      const err22 = { instancePath: instancePath + "/does/answers/talks", schemaPath: "#/properties/does/anyOf/3/properties/answers/properties/talks/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err23 = { instancePath: instancePath + "/does/answers", schemaPath: "#/properties/does/anyOf/3/properties/answers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            } else {
              const err24 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            var _valid0 = _errs18 === errors;
            valid2 = valid2 || _valid0;
          }
        }
      }
      if (!valid2) {
        const err25 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
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
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "from" || key0 === "name" || key0 === "after" || key0 === "forwarded_from" || key0 === "rings" || key0 === "typed" || key0 === "script")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data3 = data.after;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.forwarded_from !== void 0) {
      let data4 = data.forwarded_from;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err9 = { instancePath: instancePath + "/forwarded_from", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/forwarded_from", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.rings !== void 0) {
      let data5 = data.rings;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.typed !== void 0) {
      if (typeof data.typed !== "boolean") {
        const err13 = { instancePath: instancePath + "/typed", schemaPath: "#/properties/typed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.script !== void 0) {
      let data7 = data.script;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.hears === void 0) {
              const err14 = { instancePath: instancePath + "/script/" + i0, schemaPath: "#/properties/script/items/required", keyword: "required", params: { missingProperty: "hears" }, message: "must have required property 'hears'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "hears" || key1 === "says" || key1 === "presses" || key1 === "interrupts" || key1 === "hangs_up" || key1 === "after")) {
                const err15 = { instancePath: instancePath + "/script/" + i0, schemaPath: "#/properties/script/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data8.hears !== void 0) {
              let data9 = data8.hears;
              const _errs25 = errors;
              let valid7 = false;
              const _errs26 = errors;
              if (typeof data9 !== "string") {
                const err16 = { instancePath: instancePath + "/script/" + i0 + "/hears", schemaPath: "#/properties/script/items/properties/hears/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              var _valid0 = _errs26 === errors;
              valid7 = valid7 || _valid0;
              if (!valid7) {
                const _errs28 = errors;
                if (Array.isArray(data9)) {
                  const len1 = data9.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data9[i1] !== "string") {
                      const err17 = { instancePath: instancePath + "/script/" + i0 + "/hears/" + i1, schemaPath: "#/properties/script/items/properties/hears/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/script/" + i0 + "/hears", schemaPath: "#/properties/script/items/properties/hears/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                var _valid0 = _errs28 === errors;
                valid7 = valid7 || _valid0;
              }
              if (!valid7) {
                const err19 = { instancePath: instancePath + "/script/" + i0 + "/hears", schemaPath: "#/properties/script/items/properties/hears/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              } else {
                errors = _errs25;
                if (vErrors !== null) {
                  if (_errs25) {
                    vErrors.length = _errs25;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data8.says !== void 0) {
              if (typeof data8.says !== "string") {
                const err20 = { instancePath: instancePath + "/script/" + i0 + "/says", schemaPath: "#/properties/script/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data8.presses !== void 0) {
              let data12 = data8.presses;
              if (typeof data12 === "string") {
                if (!pattern12.test(data12)) {
                  const err21 = { instancePath: instancePath + "/script/" + i0 + "/presses", schemaPath: "#/properties/script/items/properties/presses/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]+$" }, message: 'must match pattern "^[0-9*#]+$"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/script/" + i0 + "/presses", schemaPath: "#/properties/script/items/properties/presses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.interrupts !== void 0) {
              if (typeof data8.interrupts !== "string") {
                const err23 = { instancePath: instancePath + "/script/" + i0 + "/interrupts", schemaPath: "#/properties/script/items/properties/interrupts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.hangs_up !== void 0) {
              if (true !== data8.hangs_up) {
                const err24 = { instancePath: instancePath + "/script/" + i0 + "/hangs_up", schemaPath: "#/properties/script/items/properties/hangs_up/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.after !== void 0) {
              let data15 = data8.after;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err25 = { instancePath: instancePath + "/script/" + i0 + "/after", schemaPath: "#/properties/script/items/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/script/" + i0 + "/after", schemaPath: "#/properties/script/items/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/script/" + i0, schemaPath: "#/properties/script/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data0 = data.account;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "sid" || key1 === "auth_token" || key1 === "name" || key1 === "type" || key1 === "balance")) {
            const err1 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.sid !== void 0) {
          let data1 = data0.sid;
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              const err2 = { instancePath: instancePath + "/account/sid", schemaPath: "#/definitions/accountSid/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-f]{32}$" }, message: 'must match pattern "^AC[0-9a-f]{32}$"' };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/account/sid", schemaPath: "#/definitions/accountSid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.auth_token !== void 0) {
          let data2 = data0.auth_token;
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err4 = { instancePath: instancePath + "/account/auth_token", schemaPath: "#/properties/account/properties/auth_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/account/auth_token", schemaPath: "#/properties/account/properties/auth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (typeof data0.name !== "string") {
            const err6 = { instancePath: instancePath + "/account/name", schemaPath: "#/properties/account/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data4 = data0.type;
          if (!(data4 === "Full" || data4 === "Trial")) {
            const err7 = { instancePath: instancePath + "/account/type", schemaPath: "#/properties/account/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.account.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.balance !== void 0) {
          if (typeof data0.balance !== "string") {
            const err8 = { instancePath: instancePath + "/account/balance", schemaPath: "#/properties/account/properties/balance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data6 = data.keys;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.sid === void 0) {
              const err10 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/key/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7.secret === void 0) {
              const err11 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/key/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "sid" || key2 === "secret" || key2 === "name" || key2 === "kind")) {
                const err12 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.sid !== void 0) {
              let data8 = data7.sid;
              if (typeof data8 === "string") {
                if (!pattern1.test(data8)) {
                  const err13 = { instancePath: instancePath + "/keys/" + i0 + "/sid", schemaPath: "#/definitions/key/properties/sid/pattern", keyword: "pattern", params: { pattern: "^SK[0-9a-f]{32}$" }, message: 'must match pattern "^SK[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/keys/" + i0 + "/sid", schemaPath: "#/definitions/key/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data7.secret !== void 0) {
              let data9 = data7.secret;
              if (typeof data9 === "string") {
                if (func3(data9) < 1) {
                  const err15 = { instancePath: instancePath + "/keys/" + i0 + "/secret", schemaPath: "#/definitions/key/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/keys/" + i0 + "/secret", schemaPath: "#/definitions/key/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (typeof data7.name !== "string") {
                const err17 = { instancePath: instancePath + "/keys/" + i0 + "/name", schemaPath: "#/definitions/key/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.kind !== void 0) {
              let data11 = data7.kind;
              if (!(data11 === "standard" || data11 === "main")) {
                const err18 = { instancePath: instancePath + "/keys/" + i0 + "/kind", schemaPath: "#/definitions/key/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data12 = data.numbers;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          const _errs31 = errors;
          let valid9 = false;
          const _errs32 = errors;
          if (typeof data13 === "string") {
            if (!pattern2.test(data13)) {
              const err21 = { instancePath: instancePath + "/numbers/" + i1, schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/numbers/" + i1, schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid0 = _errs32 === errors;
          valid9 = valid9 || _valid0;
          if (!valid9) {
            const _errs35 = errors;
            if (!validate11(data13, { instancePath: instancePath + "/numbers/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs35 === errors;
            valid9 = valid9 || _valid0;
          }
          if (!valid9) {
            const err23 = { instancePath: instancePath + "/numbers/" + i1, schemaPath: "#/properties/numbers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs31;
            if (vErrors !== null) {
              if (_errs31) {
                vErrors.length = _errs31;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data14 = data.addresses;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.customer_name === void 0) {
              const err25 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/required", keyword: "required", params: { missingProperty: "customer_name" }, message: "must have required property 'customer_name'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data15.street === void 0) {
              const err26 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/required", keyword: "required", params: { missingProperty: "street" }, message: "must have required property 'street'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data15.city === void 0) {
              const err27 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data15.region === void 0) {
              const err28 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data15.postal_code === void 0) {
              const err29 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/required", keyword: "required", params: { missingProperty: "postal_code" }, message: "must have required property 'postal_code'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!func2.call(schema17.properties, key3)) {
                const err30 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data15.sid !== void 0) {
              let data16 = data15.sid;
              if (typeof data16 === "string") {
                if (!pattern5.test(data16)) {
                  const err31 = { instancePath: instancePath + "/addresses/" + i2 + "/sid", schemaPath: "#/definitions/address/properties/sid/pattern", keyword: "pattern", params: { pattern: "^AD[0-9a-f]{32}$" }, message: 'must match pattern "^AD[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/addresses/" + i2 + "/sid", schemaPath: "#/definitions/address/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data15.friendly_name !== void 0) {
              if (typeof data15.friendly_name !== "string") {
                const err33 = { instancePath: instancePath + "/addresses/" + i2 + "/friendly_name", schemaPath: "#/definitions/address/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data15.customer_name !== void 0) {
              if (typeof data15.customer_name !== "string") {
                const err34 = { instancePath: instancePath + "/addresses/" + i2 + "/customer_name", schemaPath: "#/definitions/address/properties/customer_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data15.street !== void 0) {
              if (typeof data15.street !== "string") {
                const err35 = { instancePath: instancePath + "/addresses/" + i2 + "/street", schemaPath: "#/definitions/address/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data15.street_secondary !== void 0) {
              if (typeof data15.street_secondary !== "string") {
                const err36 = { instancePath: instancePath + "/addresses/" + i2 + "/street_secondary", schemaPath: "#/definitions/address/properties/street_secondary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data15.city !== void 0) {
              if (typeof data15.city !== "string") {
                const err37 = { instancePath: instancePath + "/addresses/" + i2 + "/city", schemaPath: "#/definitions/address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data15.region !== void 0) {
              if (typeof data15.region !== "string") {
                const err38 = { instancePath: instancePath + "/addresses/" + i2 + "/region", schemaPath: "#/definitions/address/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data15.postal_code !== void 0) {
              if (typeof data15.postal_code !== "string") {
                const err39 = { instancePath: instancePath + "/addresses/" + i2 + "/postal_code", schemaPath: "#/definitions/address/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data15.iso_country !== void 0) {
              let data24 = data15.iso_country;
              if (typeof data24 === "string") {
                if (!pattern7.test(data24)) {
                  const err40 = { instancePath: instancePath + "/addresses/" + i2 + "/iso_country", schemaPath: "#/definitions/address/properties/iso_country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/addresses/" + i2 + "/iso_country", schemaPath: "#/definitions/address/properties/iso_country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.emergency_enabled !== void 0) {
              if (typeof data15.emergency_enabled !== "boolean") {
                const err42 = { instancePath: instancePath + "/addresses/" + i2 + "/emergency_enabled", schemaPath: "#/definitions/address/properties/emergency_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/definitions/address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.caller_ids !== void 0) {
      let data26 = data.caller_ids;
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate13(data26[i3], { instancePath: instancePath + "/caller_ids/" + i3, parentData: data26, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/caller_ids", schemaPath: "#/properties/caller_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.messaging_services !== void 0) {
      let data28 = data.messaging_services;
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate15(data28[i4], { instancePath: instancePath + "/messaging_services/" + i4, parentData: data28, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/messaging_services", schemaPath: "#/properties/messaging_services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.phones !== void 0) {
      let data30 = data.phones;
      if (Array.isArray(data30)) {
        const len5 = data30.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate17(data30[i5], { instancePath: instancePath + "/phones/" + i5, parentData: data30, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data32 = data.calls;
      if (Array.isArray(data32)) {
        const len6 = data32.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate22(data32[i6], { instancePath: instancePath + "/calls/" + i6, parentData: data32, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.exhausted_area_codes !== void 0) {
      let data34 = data.exhausted_area_codes;
      if (Array.isArray(data34)) {
        const len7 = data34.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data35 = data34[i7];
          if (typeof data35 === "string") {
            if (!pattern17.test(data35)) {
              const err49 = { instancePath: instancePath + "/exhausted_area_codes/" + i7, schemaPath: "#/properties/exhausted_area_codes/items/pattern", keyword: "pattern", params: { pattern: "^[2-9]\\d{2}$" }, message: 'must match pattern "^[2-9]\\d{2}$"' };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/exhausted_area_codes/" + i7, schemaPath: "#/properties/exhausted_area_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/exhausted_area_codes", schemaPath: "#/properties/exhausted_area_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.opted_out !== void 0) {
      let data36 = data.opted_out;
      if (Array.isArray(data36)) {
        const len8 = data36.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data37 = data36[i8];
          if (typeof data37 === "string") {
            if (!pattern2.test(data37)) {
              const err52 = { instancePath: instancePath + "/opted_out/" + i8, schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/opted_out/" + i8, schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/opted_out", schemaPath: "#/properties/opted_out/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.unregistered !== void 0) {
      let data38 = data.unregistered;
      if (Array.isArray(data38)) {
        const len9 = data38.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data39 = data38[i9];
          if (typeof data39 === "string") {
            if (!pattern2.test(data39)) {
              const err55 = { instancePath: instancePath + "/unregistered/" + i9, schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{6,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{6,14}$"' };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/unregistered/" + i9, schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/unregistered", schemaPath: "#/properties/unregistered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data40 = data.limit;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key4 in data40) {
          if (!(key4 === "per_second" || key4 === "at_once" || key4 === "retry_after")) {
            const err58 = { instancePath: instancePath + "/limit", schemaPath: "#/definitions/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data40.per_second !== void 0) {
          let data41 = data40.per_second;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err59 = { instancePath: instancePath + "/limit/per_second", schemaPath: "#/definitions/limit/properties/per_second/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 1 || isNaN(data41)) {
              const err60 = { instancePath: instancePath + "/limit/per_second", schemaPath: "#/definitions/limit/properties/per_second/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data40.at_once !== void 0) {
          let data42 = data40.at_once;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err61 = { instancePath: instancePath + "/limit/at_once", schemaPath: "#/definitions/limit/properties/at_once/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 < 1 || isNaN(data42)) {
              const err62 = { instancePath: instancePath + "/limit/at_once", schemaPath: "#/definitions/limit/properties/at_once/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data40.retry_after !== void 0) {
          let data43 = data40.retry_after;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err63 = { instancePath: instancePath + "/limit/retry_after", schemaPath: "#/definitions/limit/properties/retry_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err64 = { instancePath: instancePath + "/limit/retry_after", schemaPath: "#/definitions/limit/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/limit", schemaPath: "#/definitions/limit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data44 = data.faults;
      if (Array.isArray(data44)) {
        const len10 = data44.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data45 = data44[i10];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (const key5 in data45) {
              if (!(key5 === "request" || key5 === "times" || key5 === "only" || key5 === "reset" || key5 === "answer" || key5 === "slow_seconds")) {
                const err66 = { instancePath: instancePath + "/faults/" + i10, schemaPath: "#/definitions/fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data45.request !== void 0) {
              let data46 = data45.request;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                const err67 = { instancePath: instancePath + "/faults/" + i10 + "/request", schemaPath: "#/definitions/fault/properties/request/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 < 1 || isNaN(data46)) {
                  const err68 = { instancePath: instancePath + "/faults/" + i10 + "/request", schemaPath: "#/definitions/fault/properties/request/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
            if (data45.times !== void 0) {
              let data47 = data45.times;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                const err69 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/fault/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 < 1 || isNaN(data47)) {
                  const err70 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/fault/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data45.only !== void 0) {
              if (typeof data45.only !== "string") {
                const err71 = { instancePath: instancePath + "/faults/" + i10 + "/only", schemaPath: "#/definitions/fault/properties/only/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data45.reset !== void 0) {
              let data49 = data45.reset;
              if (!(data49 === "before" || data49 === "after")) {
                const err72 = { instancePath: instancePath + "/faults/" + i10 + "/reset", schemaPath: "#/definitions/fault/properties/reset/enum", keyword: "enum", params: { allowedValues: schema34.properties.reset.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data45.answer !== void 0) {
              let data50 = data45.answer;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.status === void 0) {
                  const err73 = { instancePath: instancePath + "/faults/" + i10 + "/answer", schemaPath: "#/definitions/fault/properties/answer/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                for (const key6 in data50) {
                  if (!(key6 === "status" || key6 === "code" || key6 === "message" || key6 === "retry_after")) {
                    const err74 = { instancePath: instancePath + "/faults/" + i10 + "/answer", schemaPath: "#/definitions/fault/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data50.status !== void 0) {
                  let data51 = data50.status;
                  if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                    const err75 = { instancePath: instancePath + "/faults/" + i10 + "/answer/status", schemaPath: "#/definitions/fault/properties/answer/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (typeof data51 == "number" && isFinite(data51)) {
                    if (data51 > 599 || isNaN(data51)) {
                      const err76 = { instancePath: instancePath + "/faults/" + i10 + "/answer/status", schemaPath: "#/definitions/fault/properties/answer/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    if (data51 < 400 || isNaN(data51)) {
                      const err77 = { instancePath: instancePath + "/faults/" + i10 + "/answer/status", schemaPath: "#/definitions/fault/properties/answer/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                }
                if (data50.code !== void 0) {
                  let data52 = data50.code;
                  if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                    const err78 = { instancePath: instancePath + "/faults/" + i10 + "/answer/code", schemaPath: "#/definitions/fault/properties/answer/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data50.message !== void 0) {
                  if (typeof data50.message !== "string") {
                    const err79 = { instancePath: instancePath + "/faults/" + i10 + "/answer/message", schemaPath: "#/definitions/fault/properties/answer/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data50.retry_after !== void 0) {
                  let data54 = data50.retry_after;
                  if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                    const err80 = { instancePath: instancePath + "/faults/" + i10 + "/answer/retry_after", schemaPath: "#/definitions/fault/properties/answer/properties/retry_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (typeof data54 == "number" && isFinite(data54)) {
                    if (data54 < 0 || isNaN(data54)) {
                      const err81 = { instancePath: instancePath + "/faults/" + i10 + "/answer/retry_after", schemaPath: "#/definitions/fault/properties/answer/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err82 = { instancePath: instancePath + "/faults/" + i10 + "/answer", schemaPath: "#/definitions/fault/properties/answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data45.slow_seconds !== void 0) {
              let data55 = data45.slow_seconds;
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 < 0 || isNaN(data55)) {
                  const err83 = { instancePath: instancePath + "/faults/" + i10 + "/slow_seconds", schemaPath: "#/definitions/fault/properties/slow_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/faults/" + i10 + "/slow_seconds", schemaPath: "#/definitions/fault/properties/slow_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/faults/" + i10, schemaPath: "#/definitions/fault/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
  } else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err87];
    } else {
      vErrors.push(err87);
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
