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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "story": { "type": "string" }, "at": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$" }, "routing_overrides": { "type": "object", "additionalProperties": true }, "history": { "type": "array", "items": { "$ref": "#/definitions/earlier_call" } }, "crew": { "type": "object", "additionalProperties": { "$ref": "#/definitions/phone" } }, "replies": { "type": "object", "additionalProperties": { "$ref": "#/definitions/crew_reply" } }, "agent": { "$ref": "#/definitions/agent_faults" }, "carrier": { "$ref": "#/definitions/carrier_faults" }, "calls": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/call" } }, "expect": { "type": "object", "additionalProperties": { "$ref": "#/definitions/expectation" } } }, "required": ["name", "at", "calls"], "additionalProperties": false, "definitions": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9_-]*$" }, "e164": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "seconds": { "type": "number", "minimum": 0, "maximum": 86400 }, "cue": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1 }, "earlier_call": { "type": "object", "properties": { "from": { "$ref": "#/definitions/e164" }, "days_ago": { "type": "number", "exclusiveMinimum": 0, "maximum": 3650 }, "dials": { "type": "string" } }, "required": ["from", "days_ago"], "additionalProperties": false }, "phone": { "anyOf": [{ "enum": ["just-rings", "busy", "unreachable", "switched-off"] }, { "$ref": "#/definitions/answering_phone" }, { "$ref": "#/definitions/declining_phone" }, { "$ref": "#/definitions/voicemail_phone" }] }, "answering_phone": { "type": "object", "properties": { "answers": { "type": "object", "properties": { "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "talks": { "allOf": [{ "$ref": "#/definitions/seconds" }] } }, "required": ["after"], "additionalProperties": false } }, "required": ["answers"], "additionalProperties": false }, "declining_phone": { "type": "object", "properties": { "declines": { "type": "object", "properties": { "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] } }, "required": ["after"], "additionalProperties": false } }, "required": ["declines"], "additionalProperties": false }, "voicemail_phone": { "type": "object", "properties": { "voicemail": { "type": "object", "properties": { "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] } }, "required": ["after"], "additionalProperties": false } }, "required": ["voicemail"], "additionalProperties": false }, "agent_faults": { "type": "object", "properties": { "down": { "type": "boolean" }, "slow_seconds": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "dies_after": { "type": "integer", "minimum": 0 }, "outage": { "type": "object", "properties": { "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "minutes": { "type": "number", "exclusiveMinimum": 0, "maximum": 600 } }, "required": ["after", "minutes"], "additionalProperties": false } }, "additionalProperties": false }, "carrier_faults": { "type": "object", "properties": { "duplicate_webhooks": { "type": "boolean" }, "drop_status_callbacks": { "type": "boolean" }, "reorder_status_callbacks": { "type": "boolean" }, "others_stop_at": { "enum": ["answer", "bridge"] }, "texts_fail_with": { "type": "integer" }, "opted_out": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false }, "call": { "type": "object", "properties": { "caller": { "$ref": "#/definitions/caller" }, "dials": { "type": "string", "minLength": 1 }, "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "script": { "type": "array", "items": { "$ref": "#/definitions/step" } }, "otherwise": { "$ref": "#/definitions/action" } }, "required": ["caller", "dials"], "additionalProperties": false }, "caller": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "number": { "allOf": [{ "$ref": "#/definitions/e164" }] }, "withheld_as": { "type": "string" } }, "required": ["name"], "additionalProperties": false }, "step": { "type": "object", "properties": { "hears": { "anyOf": [{ "$ref": "#/definitions/cue" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/cue" } }] }, "says": { "type": "string", "minLength": 1 }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "stays_silent": { "const": true }, "hangs_up": { "const": true }, "interrupts": { "type": "string", "minLength": 1 }, "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] } }, "required": ["hears"], "minProperties": 2, "additionalProperties": false }, "action": { "type": "object", "properties": { "says": { "type": "string", "minLength": 1 }, "presses": { "type": "string", "pattern": "^[0-9*#]+$" }, "stays_silent": { "const": true }, "hangs_up": { "const": true } }, "minProperties": 1, "maxProperties": 1, "additionalProperties": false }, "expectation": { "type": "object", "properties": { "rings": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "rings_nobody": { "const": true }, "rang_seconds": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "answered_by": { "type": "string" }, "overflow": { "enum": ["after-hours", "holiday", "exception", "second-call", "already-rung", "nobody-to-ring", "no-answer", "busy", "failed"] }, "disposition": { "enum": ["answered", "captured", "partial", "voicemail", "abandoned", "spam"] }, "heard": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "never_heard": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "captured": { "$ref": "#/definitions/captured" }, "alert": { "$ref": "#/definitions/expected_alert" }, "no_alert": { "const": true }, "fallback_used": { "type": "boolean" }, "voicemail": { "type": "boolean" } }, "additionalProperties": false }, "captured": { "type": "object", "properties": { "name": { "$ref": "#/definitions/pattern" }, "callback_number": { "$ref": "#/definitions/e164" }, "read_back": { "enum": ["confirmed", "unconfirmed", "not read back"] }, "address": { "$ref": "#/definitions/pattern" }, "reason": { "$ref": "#/definitions/pattern" }, "urgency": { "anyOf": [{ "enum": ["emergency", "urgent", "standard", "low"] }, { "type": "array", "minItems": 1, "items": { "enum": ["emergency", "urgent", "standard", "low"] } }] }, "new_or_returning": { "anyOf": [{ "enum": ["new", "returning", "likely returning", "not known"] }, { "type": "array", "minItems": 1, "items": { "enum": ["new", "returning", "likely returning", "not known"] } }] }, "source": { "type": "string" }, "asked": { "allOf": [{ "$ref": "#/definitions/pattern" }] } }, "additionalProperties": false }, "expected_alert": { "type": "object", "properties": { "within_seconds": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "to": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "by": { "type": "array", "minItems": 1, "items": { "enum": ["text", "email", "push", "chat", "webhook"] } }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "taken_by": { "type": "string" }, "not_to": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "climbs_to": { "type": "integer", "minimum": 0 }, "ends_as": { "enum": ["acknowledged", "nobody-acknowledged", "nobody-reached"] } }, "additionalProperties": false }, "crew_reply": { "type": "object", "properties": { "after": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "says": { "type": "string", "minLength": 1 }, "clicks": { "const": true } }, "required": ["after"], "additionalProperties": false } } };
var schema27 = { "type": "object", "properties": { "duplicate_webhooks": { "type": "boolean" }, "drop_status_callbacks": { "type": "boolean" }, "reorder_status_callbacks": { "type": "boolean" }, "others_stop_at": { "enum": ["answer", "bridge"] }, "texts_fail_with": { "type": "integer" }, "opted_out": { "type": "array", "items": { "type": "string" } } }, "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$", "u");
var pattern3 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
var pattern1 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.days_ago === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days_ago" }, message: "must have required property 'days_ago'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "days_ago" || key0 === "dials")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.days_ago !== void 0) {
      let data1 = data.days_ago;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3650 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/days_ago", schemaPath: "#/properties/days_ago/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/days_ago", schemaPath: "#/properties/days_ago/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/days_ago", schemaPath: "#/properties/days_ago/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.dials !== void 0) {
      if (typeof data.dials !== "string") {
        const err8 = { instancePath: instancePath + "/dials", schemaPath: "#/properties/dials/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate11.errors = vErrors;
  return errors === 0;
}
var schema14 = { "anyOf": [{ "enum": ["just-rings", "busy", "unreachable", "switched-off"] }, { "$ref": "#/definitions/answering_phone" }, { "$ref": "#/definitions/declining_phone" }, { "$ref": "#/definitions/voicemail_phone" }] };
var pattern2 = new RegExp("^[0-9*#]+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.answers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "answers")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data0 = data.answers;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.after === void 0) {
          const err2 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "after" || key1 === "presses" || key1 === "talks")) {
            const err3 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.after !== void 0) {
          let data1 = data0.after;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 86400 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/answers/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/answers/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/answers/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.presses !== void 0) {
          let data2 = data0.presses;
          if (typeof data2 === "string") {
            if (!pattern2.test(data2)) {
              const err7 = { instancePath: instancePath + "/answers/presses", schemaPath: "#/properties/answers/properties/presses/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]+$" }, message: 'must match pattern "^[0-9*#]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/answers/presses", schemaPath: "#/properties/answers/properties/presses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.talks !== void 0) {
          let data3 = data0.talks;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 86400 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/answers/talks", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/answers/talks", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/answers/talks", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.declines === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declines" }, message: "must have required property 'declines'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "declines")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.declines !== void 0) {
      let data0 = data.declines;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.after === void 0) {
          const err2 = { instancePath: instancePath + "/declines", schemaPath: "#/properties/declines/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "after")) {
            const err3 = { instancePath: instancePath + "/declines", schemaPath: "#/properties/declines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.after !== void 0) {
          let data1 = data0.after;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 86400 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/declines/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/declines/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/declines/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/declines", schemaPath: "#/properties/declines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.voicemail === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voicemail" }, message: "must have required property 'voicemail'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "voicemail")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.voicemail !== void 0) {
      let data0 = data.voicemail;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.after === void 0) {
          const err2 = { instancePath: instancePath + "/voicemail", schemaPath: "#/properties/voicemail/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "after")) {
            const err3 = { instancePath: instancePath + "/voicemail", schemaPath: "#/properties/voicemail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.after !== void 0) {
          let data1 = data0.after;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 86400 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/voicemail/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/voicemail/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/voicemail/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/voicemail", schemaPath: "#/properties/voicemail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "just-rings" || data === "busy" || data === "unreachable" || data === "switched-off")) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema14.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
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
  validate13.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "after" || key0 === "says" || key0 === "clicks")) {
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
        if (data0 > 86400 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
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
    if (data.says !== void 0) {
      let data1 = data.says;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err5 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.clicks !== void 0) {
      if (true !== data.clicks) {
        const err7 = { instancePath: instancePath + "/clicks", schemaPath: "#/properties/clicks/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "down" || key0 === "slow_seconds" || key0 === "dies_after" || key0 === "outage")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.down !== void 0) {
      if (typeof data.down !== "boolean") {
        const err1 = { instancePath: instancePath + "/down", schemaPath: "#/properties/down/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.slow_seconds !== void 0) {
      let data1 = data.slow_seconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86400 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/slow_seconds", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/slow_seconds", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/slow_seconds", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.dies_after !== void 0) {
      let data2 = data.dies_after;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/dies_after", schemaPath: "#/properties/dies_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/dies_after", schemaPath: "#/properties/dies_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.outage !== void 0) {
      let data3 = data.outage;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.after === void 0) {
          const err7 = { instancePath: instancePath + "/outage", schemaPath: "#/properties/outage/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.minutes === void 0) {
          const err8 = { instancePath: instancePath + "/outage", schemaPath: "#/properties/outage/required", keyword: "required", params: { missingProperty: "minutes" }, message: "must have required property 'minutes'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "after" || key1 === "minutes")) {
            const err9 = { instancePath: instancePath + "/outage", schemaPath: "#/properties/outage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.after !== void 0) {
          let data4 = data3.after;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 86400 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/outage/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/outage/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/outage/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.minutes !== void 0) {
          let data5 = data3.minutes;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 600 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/outage/minutes", schemaPath: "#/properties/outage/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5 <= 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/outage/minutes", schemaPath: "#/properties/outage/properties/minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/outage/minutes", schemaPath: "#/properties/outage/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/outage", schemaPath: "#/properties/outage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "number" || key0 === "withheld_as")) {
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
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.withheld_as !== void 0) {
      if (typeof data.withheld_as !== "string") {
        const err6 = { instancePath: instancePath + "/withheld_as", schemaPath: "#/properties/withheld_as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hears === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hears" }, message: "must have required property 'hears'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hears" || key0 === "says" || key0 === "presses" || key0 === "stays_silent" || key0 === "hangs_up" || key0 === "interrupts" || key0 === "after")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.hears !== void 0) {
      let data0 = data.hears;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/hears", schemaPath: "#/definitions/cue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/hears", schemaPath: "#/definitions/cue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err5 = { instancePath: instancePath + "/hears", schemaPath: "#/properties/hears/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func3(data1) < 1) {
                const err6 = { instancePath: instancePath + "/hears/" + i0, schemaPath: "#/definitions/cue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            } else {
              const err7 = { instancePath: instancePath + "/hears/" + i0, schemaPath: "#/definitions/cue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/hears", schemaPath: "#/properties/hears/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/hears", schemaPath: "#/properties/hears/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.says !== void 0) {
      let data2 = data.says;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err10 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.presses !== void 0) {
      let data3 = data.presses;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err12 = { instancePath: instancePath + "/presses", schemaPath: "#/properties/presses/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]+$" }, message: 'must match pattern "^[0-9*#]+$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/presses", schemaPath: "#/properties/presses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.stays_silent !== void 0) {
      if (true !== data.stays_silent) {
        const err14 = { instancePath: instancePath + "/stays_silent", schemaPath: "#/properties/stays_silent/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.hangs_up !== void 0) {
      if (true !== data.hangs_up) {
        const err15 = { instancePath: instancePath + "/hangs_up", schemaPath: "#/properties/hangs_up/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.interrupts !== void 0) {
      let data6 = data.interrupts;
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          const err16 = { instancePath: instancePath + "/interrupts", schemaPath: "#/properties/interrupts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/interrupts", schemaPath: "#/properties/interrupts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data7 = data.after;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 86400 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err19 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.caller === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caller" }, message: "must have required property 'caller'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dials === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dials" }, message: "must have required property 'dials'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "caller" || key0 === "dials" || key0 === "after" || key0 === "script" || key0 === "otherwise")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.caller !== void 0) {
      if (!validate26(data.caller, { instancePath: instancePath + "/caller", parentData: data, parentDataProperty: "caller", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.dials !== void 0) {
      let data1 = data.dials;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err3 = { instancePath: instancePath + "/dials", schemaPath: "#/properties/dials/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/dials", schemaPath: "#/properties/dials/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data2 = data.after;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 86400 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/after", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.script !== void 0) {
      let data3 = data.script;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data3[i0], { instancePath: instancePath + "/script/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.otherwise !== void 0) {
      let data5 = data.otherwise;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 1) {
          const err9 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/action/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err10 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/action/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "says" || key1 === "presses" || key1 === "stays_silent" || key1 === "hangs_up")) {
            const err11 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/action/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.says !== void 0) {
          let data6 = data5.says;
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err12 = { instancePath: instancePath + "/otherwise/says", schemaPath: "#/definitions/action/properties/says/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/otherwise/says", schemaPath: "#/definitions/action/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.presses !== void 0) {
          let data7 = data5.presses;
          if (typeof data7 === "string") {
            if (!pattern2.test(data7)) {
              const err14 = { instancePath: instancePath + "/otherwise/presses", schemaPath: "#/definitions/action/properties/presses/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]+$" }, message: 'must match pattern "^[0-9*#]+$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/otherwise/presses", schemaPath: "#/definitions/action/properties/presses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.stays_silent !== void 0) {
          if (true !== data5.stays_silent) {
            const err16 = { instancePath: instancePath + "/otherwise/stays_silent", schemaPath: "#/definitions/action/properties/stays_silent/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.hangs_up !== void 0) {
          if (true !== data5.hangs_up) {
            const err17 = { instancePath: instancePath + "/otherwise/hangs_up", schemaPath: "#/definitions/action/properties/hangs_up/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/otherwise", schemaPath: "#/definitions/action/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "object", "properties": { "rings": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "rings_nobody": { "const": true }, "rang_seconds": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "answered_by": { "type": "string" }, "overflow": { "enum": ["after-hours", "holiday", "exception", "second-call", "already-rung", "nobody-to-ring", "no-answer", "busy", "failed"] }, "disposition": { "enum": ["answered", "captured", "partial", "voicemail", "abandoned", "spam"] }, "heard": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "never_heard": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "captured": { "$ref": "#/definitions/captured" }, "alert": { "$ref": "#/definitions/expected_alert" }, "no_alert": { "const": true }, "fallback_used": { "type": "boolean" }, "voicemail": { "type": "boolean" } }, "additionalProperties": false };
var schema42 = { "type": "object", "properties": { "name": { "$ref": "#/definitions/pattern" }, "callback_number": { "$ref": "#/definitions/e164" }, "read_back": { "enum": ["confirmed", "unconfirmed", "not read back"] }, "address": { "$ref": "#/definitions/pattern" }, "reason": { "$ref": "#/definitions/pattern" }, "urgency": { "anyOf": [{ "enum": ["emergency", "urgent", "standard", "low"] }, { "type": "array", "minItems": 1, "items": { "enum": ["emergency", "urgent", "standard", "low"] } }] }, "new_or_returning": { "anyOf": [{ "enum": ["new", "returning", "likely returning", "not known"] }, { "type": "array", "minItems": 1, "items": { "enum": ["new", "returning", "likely returning", "not known"] } }] }, "source": { "type": "string" }, "asked": { "allOf": [{ "$ref": "#/definitions/pattern" }] } }, "additionalProperties": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema42.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.callback_number !== void 0) {
      let data1 = data.callback_number;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err3 = { instancePath: instancePath + "/callback_number", schemaPath: "#/definitions/e164/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/callback_number", schemaPath: "#/definitions/e164/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.read_back !== void 0) {
      let data2 = data.read_back;
      if (!(data2 === "confirmed" || data2 === "unconfirmed" || data2 === "not read back")) {
        const err5 = { instancePath: instancePath + "/read_back", schemaPath: "#/properties/read_back/enum", keyword: "enum", params: { allowedValues: schema42.properties.read_back.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data3 = data.address;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err6 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/address", schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data5 = data.urgency;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (!(data5 === "emergency" || data5 === "urgent" || data5 === "standard" || data5 === "low")) {
        const err10 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.urgency.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs18 = errors;
        if (Array.isArray(data5)) {
          if (data5.length < 1) {
            const err11 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            if (!(data6 === "emergency" || data6 === "urgent" || data6 === "standard" || data6 === "low")) {
              const err12 = { instancePath: instancePath + "/urgency/" + i0, schemaPath: "#/properties/urgency/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema42.properties.urgency.anyOf[1].items.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs18 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err14 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.new_or_returning !== void 0) {
      let data7 = data.new_or_returning;
      const _errs22 = errors;
      let valid8 = false;
      const _errs23 = errors;
      if (!(data7 === "new" || data7 === "returning" || data7 === "likely returning" || data7 === "not known")) {
        const err15 = { instancePath: instancePath + "/new_or_returning", schemaPath: "#/properties/new_or_returning/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema42.properties.new_or_returning.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid1 = _errs23 === errors;
      valid8 = valid8 || _valid1;
      if (!valid8) {
        const _errs24 = errors;
        if (Array.isArray(data7)) {
          if (data7.length < 1) {
            const err16 = { instancePath: instancePath + "/new_or_returning", schemaPath: "#/properties/new_or_returning/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data8 = data7[i1];
            if (!(data8 === "new" || data8 === "returning" || data8 === "likely returning" || data8 === "not known")) {
              const err17 = { instancePath: instancePath + "/new_or_returning/" + i1, schemaPath: "#/properties/new_or_returning/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema42.properties.new_or_returning.anyOf[1].items.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/new_or_returning", schemaPath: "#/properties/new_or_returning/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        var _valid1 = _errs24 === errors;
        valid8 = valid8 || _valid1;
      }
      if (!valid8) {
        const err19 = { instancePath: instancePath + "/new_or_returning", schemaPath: "#/properties/new_or_returning/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.asked !== void 0) {
      let data10 = data.asked;
      if (typeof data10 === "string") {
        if (func3(data10) < 1) {
          const err21 = { instancePath: instancePath + "/asked", schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/asked", schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "properties": { "within_seconds": { "allOf": [{ "$ref": "#/definitions/seconds" }] }, "to": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "by": { "type": "array", "minItems": 1, "items": { "enum": ["text", "email", "push", "chat", "webhook"] } }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/pattern" } }, "taken_by": { "type": "string" }, "not_to": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "climbs_to": { "type": "integer", "minimum": 0 }, "ends_as": { "enum": ["acknowledged", "nobody-acknowledged", "nobody-reached"] } }, "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "within_seconds" || key0 === "to" || key0 === "by" || key0 === "mentions" || key0 === "taken_by" || key0 === "not_to" || key0 === "climbs_to" || key0 === "ends_as")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.within_seconds !== void 0) {
      let data0 = data.within_seconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 86400 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/within_seconds", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/within_seconds", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/within_seconds", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(data4 === "text" || data4 === "email" || data4 === "push" || data4 === "chat" || data4 === "webhook")) {
            const err8 = { instancePath: instancePath + "/by/" + i1, schemaPath: "#/properties/by/items/enum", keyword: "enum", params: { allowedValues: schema48.properties.by.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.mentions !== void 0) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err10 = { instancePath: instancePath + "/mentions/" + i2, schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/mentions/" + i2, schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.taken_by !== void 0) {
      if (typeof data.taken_by !== "string") {
        const err13 = { instancePath: instancePath + "/taken_by", schemaPath: "#/properties/taken_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.not_to !== void 0) {
      let data8 = data.not_to;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err14 = { instancePath: instancePath + "/not_to", schemaPath: "#/properties/not_to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data8[i3] !== "string") {
            const err15 = { instancePath: instancePath + "/not_to/" + i3, schemaPath: "#/properties/not_to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/not_to", schemaPath: "#/properties/not_to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.climbs_to !== void 0) {
      let data10 = data.climbs_to;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err17 = { instancePath: instancePath + "/climbs_to", schemaPath: "#/properties/climbs_to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err18 = { instancePath: instancePath + "/climbs_to", schemaPath: "#/properties/climbs_to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.ends_as !== void 0) {
      let data11 = data.ends_as;
      if (!(data11 === "acknowledged" || data11 === "nobody-acknowledged" || data11 === "nobody-reached")) {
        const err19 = { instancePath: instancePath + "/ends_as", schemaPath: "#/properties/ends_as/enum", keyword: "enum", params: { allowedValues: schema48.properties.ends_as.enum }, message: "must be equal to one of the allowed values" };
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema38.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.rings !== void 0) {
      let data0 = data.rings;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/rings/" + i0, schemaPath: "#/properties/rings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rings_nobody !== void 0) {
      if (true !== data.rings_nobody) {
        const err4 = { instancePath: instancePath + "/rings_nobody", schemaPath: "#/properties/rings_nobody/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rang_seconds !== void 0) {
      let data3 = data.rang_seconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 86400 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/rang_seconds", schemaPath: "#/definitions/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/rang_seconds", schemaPath: "#/definitions/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/rang_seconds", schemaPath: "#/definitions/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.answered_by !== void 0) {
      if (typeof data.answered_by !== "string") {
        const err8 = { instancePath: instancePath + "/answered_by", schemaPath: "#/properties/answered_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.overflow !== void 0) {
      let data5 = data.overflow;
      if (!(data5 === "after-hours" || data5 === "holiday" || data5 === "exception" || data5 === "second-call" || data5 === "already-rung" || data5 === "nobody-to-ring" || data5 === "no-answer" || data5 === "busy" || data5 === "failed")) {
        const err9 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/enum", keyword: "enum", params: { allowedValues: schema38.properties.overflow.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.disposition !== void 0) {
      let data6 = data.disposition;
      if (!(data6 === "answered" || data6 === "captured" || data6 === "partial" || data6 === "voicemail" || data6 === "abandoned" || data6 === "spam")) {
        const err10 = { instancePath: instancePath + "/disposition", schemaPath: "#/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema38.properties.disposition.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.heard !== void 0) {
      let data7 = data.heard;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              const err11 = { instancePath: instancePath + "/heard/" + i1, schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/heard/" + i1, schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/heard", schemaPath: "#/properties/heard/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.never_heard !== void 0) {
      let data9 = data.never_heard;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (func3(data10) < 1) {
              const err14 = { instancePath: instancePath + "/never_heard/" + i2, schemaPath: "#/definitions/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/never_heard/" + i2, schemaPath: "#/definitions/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/never_heard", schemaPath: "#/properties/never_heard/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.captured !== void 0) {
      if (!validate32(data.captured, { instancePath: instancePath + "/captured", parentData: data, parentDataProperty: "captured", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert !== void 0) {
      if (!validate34(data.alert, { instancePath: instancePath + "/alert", parentData: data, parentDataProperty: "alert", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.no_alert !== void 0) {
      if (true !== data.no_alert) {
        const err17 = { instancePath: instancePath + "/no_alert", schemaPath: "#/properties/no_alert/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.fallback_used !== void 0) {
      if (typeof data.fallback_used !== "boolean") {
        const err18 = { instancePath: instancePath + "/fallback_used", schemaPath: "#/properties/fallback_used/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.voicemail !== void 0) {
      if (typeof data.voicemail !== "boolean") {
        const err19 = { instancePath: instancePath + "/voicemail", schemaPath: "#/properties/voicemail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.calls === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.story !== void 0) {
      if (typeof data.story !== "string") {
        const err6 = { instancePath: instancePath + "/story", schemaPath: "#/properties/story/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.routing_overrides !== void 0) {
      let data3 = data.routing_overrides;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
      } else {
        const err9 = { instancePath: instancePath + "/routing_overrides", schemaPath: "#/properties/routing_overrides/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.history !== void 0) {
      let data4 = data.history;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data4[i0], { instancePath: instancePath + "/history/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.crew !== void 0) {
      let data6 = data.crew;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!validate13(data6[key1], { instancePath: instancePath + "/crew/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/crew", schemaPath: "#/properties/crew/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.replies !== void 0) {
      let data8 = data.replies;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!validate21(data8[key2], { instancePath: instancePath + "/replies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/replies", schemaPath: "#/properties/replies/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.agent !== void 0) {
      if (!validate23(data.agent, { instancePath: instancePath + "/agent", parentData: data, parentDataProperty: "agent", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.carrier !== void 0) {
      let data11 = data.carrier;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          if (!(key3 === "duplicate_webhooks" || key3 === "drop_status_callbacks" || key3 === "reorder_status_callbacks" || key3 === "others_stop_at" || key3 === "texts_fail_with" || key3 === "opted_out")) {
            const err13 = { instancePath: instancePath + "/carrier", schemaPath: "#/definitions/carrier_faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data11.duplicate_webhooks !== void 0) {
          if (typeof data11.duplicate_webhooks !== "boolean") {
            const err14 = { instancePath: instancePath + "/carrier/duplicate_webhooks", schemaPath: "#/definitions/carrier_faults/properties/duplicate_webhooks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.drop_status_callbacks !== void 0) {
          if (typeof data11.drop_status_callbacks !== "boolean") {
            const err15 = { instancePath: instancePath + "/carrier/drop_status_callbacks", schemaPath: "#/definitions/carrier_faults/properties/drop_status_callbacks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.reorder_status_callbacks !== void 0) {
          if (typeof data11.reorder_status_callbacks !== "boolean") {
            const err16 = { instancePath: instancePath + "/carrier/reorder_status_callbacks", schemaPath: "#/definitions/carrier_faults/properties/reorder_status_callbacks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data11.others_stop_at !== void 0) {
          let data15 = data11.others_stop_at;
          if (!(data15 === "answer" || data15 === "bridge")) {
            const err17 = { instancePath: instancePath + "/carrier/others_stop_at", schemaPath: "#/definitions/carrier_faults/properties/others_stop_at/enum", keyword: "enum", params: { allowedValues: schema27.properties.others_stop_at.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data11.texts_fail_with !== void 0) {
          let data16 = data11.texts_fail_with;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err18 = { instancePath: instancePath + "/carrier/texts_fail_with", schemaPath: "#/definitions/carrier_faults/properties/texts_fail_with/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data11.opted_out !== void 0) {
          let data17 = data11.opted_out;
          if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data17[i1] !== "string") {
                const err19 = { instancePath: instancePath + "/carrier/opted_out/" + i1, schemaPath: "#/definitions/carrier_faults/properties/opted_out/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/carrier/opted_out", schemaPath: "#/definitions/carrier_faults/properties/opted_out/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/carrier", schemaPath: "#/definitions/carrier_faults/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data19 = data.calls;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length < 1) {
          const err22 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key4 in data19) {
          const _errs42 = errors;
          if (typeof key4 === "string") {
            if (!pattern3.test(key4)) {
              const err23 = { instancePath: instancePath + "/calls", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/calls", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key4 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var valid9 = _errs42 === errors;
          if (!valid9) {
            const err25 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key5 in data19) {
          if (!validate25(data19[key5], { instancePath: instancePath + "/calls/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data21 = data.expect;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key6 in data21) {
          if (!validate31(data21[key6], { instancePath: instancePath + "/expect/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
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
