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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "version": { "const": 1 }, "business": { "$ref": "#/definitions/business" }, "crew": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/definitions/id" }, "additionalProperties": { "$ref": "#/definitions/crew_member" } }, "hours": { "$ref": "#/definitions/hours" }, "numbers": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/tracked_number" } }, "routing": { "$ref": "#/definitions/routing" }, "intake": { "$ref": "#/definitions/intake" }, "alerts": { "$ref": "#/definitions/alerts" }, "answering_plan": { "$ref": "#/definitions/answering_plan" }, "jobs": { "$ref": "#/definitions/jobs" }, "leads": { "$ref": "#/definitions/leads" } }, "required": ["version", "business", "crew", "hours", "numbers"], "additionalProperties": false, "definitions": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9_-]*$" }, "phone_number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "email_address": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" }, "secret": { "type": "string", "pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, "webhook_url": { "type": "string", "pattern": "^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" }, "hours_text": { "type": "string", "pattern": "^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$" }, "day_hours": { "anyOf": [{ "$ref": "#/definitions/hours_text" }, { "type": "array", "items": { "$ref": "#/definitions/hours_text" } }] }, "clock_time": { "type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }, "month_day": { "type": "string", "pattern": "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$" }, "iso_date": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, "holiday_date": { "type": "string", "pattern": "^((January|February|March|April|May|June|July|August|September|October|November|December) ([1-9]|[12][0-9]|3[01])|(first|second|third|fourth|fifth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) of (January|February|March|April|May|June|July|August|September|October|November|December))$" }, "trade": { "enum": ["plumbing", "hvac", "electrical", "roofing", "garage-door", "locksmith", "restoration", "pest", "appliance", "landscaping", "septic", "pool"] }, "language": { "enum": ["en", "es"] }, "urgency_tier": { "enum": ["emergency", "urgent", "standard", "low"] }, "channel": { "enum": ["text", "email", "push", "chat", "webhook", "terminal"] }, "details": { "type": "object", "properties": { "most": { "type": "integer", "minimum": 1, "maximum": 2, "default": 1 }, "leave_out": { "type": "array", "items": { "enum": ["at-risk-now", "running-now", "how-many-drains", "heater-fuel", "whole-house-water", "temperature-inside", "how-much-out", "coming-in-now", "door-open-or-closed", "what-is-locked", "where-from", "inside-or-outside", "brand", "touching-anything", "last-pumped", "pool-kind", "system-age", "since-when"] }, "default": [] } }, "additionalProperties": false }, "askable": { "enum": ["name", "callback_number", "address", "reason", "details", "new_or_returning", "heard_from"] }, "crew_ids": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "business": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "time_zone": { "type": "string" }, "trades": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/trade" } }, "languages": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/language" }, "default": ["en"] }, "service_area": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [] } }, "required": ["name", "time_zone", "trades"], "additionalProperties": false }, "crew_member": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "phone": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "line": { "enum": ["mobile", "landline"], "default": "mobile" }, "email": { "allOf": [{ "$ref": "#/definitions/email_address" }] }, "push": { "allOf": [{ "$ref": "#/definitions/secret" }] }, "voicemail_after": { "type": "integer", "minimum": 1, "maximum": 120 }, "forwards_to": { "allOf": [{ "$ref": "#/definitions/phone_number" }] } }, "required": ["name", "phone"], "additionalProperties": false }, "hours": { "type": "object", "properties": { "weekly": { "type": "object", "properties": { "monday": { "$ref": "#/definitions/day_hours" }, "tuesday": { "$ref": "#/definitions/day_hours" }, "wednesday": { "$ref": "#/definitions/day_hours" }, "thursday": { "$ref": "#/definitions/day_hours" }, "friday": { "$ref": "#/definitions/day_hours" }, "saturday": { "$ref": "#/definitions/day_hours" }, "sunday": { "$ref": "#/definitions/day_hours" } }, "additionalProperties": false }, "seasons": { "type": "array", "items": { "$ref": "#/definitions/season" }, "default": [] }, "holidays": { "type": "array", "items": { "$ref": "#/definitions/holiday" }, "default": [] }, "exceptions": { "type": "array", "items": { "$ref": "#/definitions/exception" }, "default": [] } }, "required": ["weekly"], "additionalProperties": false }, "season": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "from": { "allOf": [{ "$ref": "#/definitions/month_day" }] }, "to": { "allOf": [{ "$ref": "#/definitions/month_day" }] }, "monday": { "$ref": "#/definitions/day_hours" }, "tuesday": { "$ref": "#/definitions/day_hours" }, "wednesday": { "$ref": "#/definitions/day_hours" }, "thursday": { "$ref": "#/definitions/day_hours" }, "friday": { "$ref": "#/definitions/day_hours" }, "saturday": { "$ref": "#/definitions/day_hours" }, "sunday": { "$ref": "#/definitions/day_hours" } }, "required": ["name", "from", "to"], "additionalProperties": false }, "holiday": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "on": { "allOf": [{ "$ref": "#/definitions/holiday_date" }] }, "hours": { "allOf": [{ "$ref": "#/definitions/day_hours" }], "default": "closed" } }, "required": ["name", "on"], "additionalProperties": false }, "exception": { "type": "object", "properties": { "date": { "allOf": [{ "$ref": "#/definitions/iso_date" }] }, "hours": { "allOf": [{ "$ref": "#/definitions/day_hours" }] }, "reason": { "type": "string", "minLength": 1 } }, "required": ["date", "hours"], "additionalProperties": false }, "tracked_number": { "type": "object", "properties": { "number": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "buy": { "$ref": "#/definitions/buy" }, "managed": { "type": "boolean", "default": true }, "source": { "allOf": [{ "$ref": "#/definitions/id" }] }, "label": { "type": "string", "minLength": 1 }, "monthly_spend": { "type": "number", "minimum": 0, "default": 0 }, "campaign": { "allOf": [{ "$ref": "#/definitions/id" }] }, "forwarded_from": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "routing": { "$ref": "#/definitions/number_routing" } }, "required": ["source"], "additionalProperties": false }, "ring_order": { "enum": ["simultaneous", "sequential", "rotating"] }, "screening": { "enum": ["mobiles", "always", "never"] }, "ring_seconds": { "type": "integer", "minimum": 5, "maximum": 120 }, "ring_first": { "type": "object", "properties": { "crew": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "seconds": { "allOf": [{ "$ref": "#/definitions/ring_seconds" }], "default": 20 }, "order": { "allOf": [{ "$ref": "#/definitions/ring_order" }], "default": "simultaneous" }, "screening": { "allOf": [{ "$ref": "#/definitions/screening" }], "default": "mobiles" }, "whisper": { "type": "boolean", "default": true }, "caller_id": { "enum": ["caller", "tracked_number"], "default": "caller" } }, "additionalProperties": false }, "onward_ring": { "type": "object", "properties": { "ring": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "seconds": { "allOf": [{ "$ref": "#/definitions/ring_seconds" }], "default": 20 }, "order": { "allOf": [{ "$ref": "#/definitions/ring_order" }], "default": "simultaneous" }, "screening": { "allOf": [{ "$ref": "#/definitions/screening" }] }, "then": { "allOf": [{ "$ref": "#/definitions/onward" }] } }, "required": ["ring"], "additionalProperties": false }, "onward_word": { "enum": ["intake", "voicemail", "hang_up"] }, "onward": { "anyOf": [{ "$ref": "#/definitions/onward_word" }, { "$ref": "#/definitions/onward_ring" }] }, "second_call_word": { "enum": ["intake", "voicemail", "hang_up", "ring"] }, "second_call": { "anyOf": [{ "$ref": "#/definitions/second_call_word" }, { "$ref": "#/definitions/onward_ring" }] }, "routing": { "type": "object", "properties": { "ring_first": { "$ref": "#/definitions/ring_first" }, "no_answer": { "allOf": [{ "$ref": "#/definitions/onward" }], "default": "intake" }, "busy": { "allOf": [{ "$ref": "#/definitions/onward" }], "default": "intake" }, "failed": { "allOf": [{ "$ref": "#/definitions/onward" }], "default": "intake" }, "after_hours": { "allOf": [{ "$ref": "#/definitions/onward" }], "default": "intake" }, "second_call": { "allOf": [{ "$ref": "#/definitions/second_call" }], "default": "intake" } }, "additionalProperties": false }, "buy": { "type": "object", "properties": { "type": { "enum": ["local", "toll-free"], "default": "local" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "default": "US" }, "area_code": { "type": "string", "pattern": "^[2-9][0-9]{2}$" }, "pattern": { "type": "string", "pattern": "^[0-9A-Za-z*%+$]{2,16}$" }, "near": { "type": "string", "pattern": "^(\\+[1-9][0-9]{6,14}|[0-9A-Z][0-9A-Z -]{2,9})$" }, "locality": { "type": "string", "minLength": 1 }, "region": { "type": "string", "pattern": "^[A-Z]{2}$" } }, "additionalProperties": false }, "number_routing": { "type": "object", "properties": { "ring_first": { "$ref": "#/definitions/ring_first" }, "no_answer": { "$ref": "#/definitions/onward" }, "busy": { "$ref": "#/definitions/onward" }, "failed": { "$ref": "#/definitions/onward" }, "after_hours": { "$ref": "#/definitions/onward" }, "second_call": { "$ref": "#/definitions/second_call" } }, "additionalProperties": false }, "intake": { "type": "object", "properties": { "agent": { "enum": ["rules", "openai"], "default": "rules" }, "model": { "$ref": "#/definitions/model" }, "wants_person": { "enum": ["ring", "callback"], "default": "ring" }, "customers": { "type": "string", "minLength": 1 }, "transport": { "enum": ["gather", "relay"], "default": "gather" }, "greeting": { "type": "string", "minLength": 1, "default": "Thanks for calling {business}." }, "ai_disclosure": { "type": "string", "minLength": 1 }, "recording_disclosure": { "type": "string", "minLength": 1 }, "record": { "type": "boolean", "default": false }, "language_key": { "type": "integer", "minimum": 1, "maximum": 9 }, "ask": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/askable" }, "default": ["reason", "name", "callback_number", "address", "new_or_returning"] }, "details": { "$ref": "#/definitions/details" }, "urgency": { "type": "array", "items": { "$ref": "#/definitions/own_urgency" }, "default": [] } }, "additionalProperties": false }, "model": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "base_url": { "type": "string", "pattern": "^https?://\\S+$", "default": "https://api.openai.com/v1" }, "seconds": { "type": "number", "minimum": 0.2, "maximum": 8, "default": 2.5 }, "reasoning_effort": { "enum": ["none", "minimal", "low", "medium", "high"] }, "price_per_million_tokens": { "type": "object", "properties": { "input": { "type": "number", "minimum": 0 }, "output": { "type": "number", "minimum": 0 } }, "required": ["input", "output"], "additionalProperties": false } }, "required": ["name"], "additionalProperties": false }, "own_urgency": { "type": "object", "properties": { "words": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "urgency": { "allOf": [{ "$ref": "#/definitions/urgency_tier" }] } }, "required": ["words", "urgency"], "additionalProperties": false }, "alerts": { "type": "object", "properties": { "language": { "allOf": [{ "$ref": "#/definitions/language" }] }, "text_from": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "email": { "type": "object", "properties": { "smtp": { "allOf": [{ "$ref": "#/definitions/secret" }] }, "from": { "allOf": [{ "$ref": "#/definitions/email_address" }] } }, "required": ["smtp", "from"], "additionalProperties": false }, "push": { "type": "object", "properties": { "service": { "enum": ["ntfy", "pushover"] }, "server": { "type": "string", "pattern": "^https?://[^\\s?#]+$" }, "token": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["service"], "additionalProperties": false }, "chat": { "type": "object", "properties": { "url": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["url"], "additionalProperties": false }, "on_call": { "$ref": "#/definitions/on_call" }, "digest": { "$ref": "#/definitions/digest" }, "webhook": { "type": "object", "properties": { "url": { "$ref": "#/definitions/webhook_url" }, "secret": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["url", "secret"], "additionalProperties": false }, "send": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/send_rule" } }, "quiet_hours": { "$ref": "#/definitions/quiet_hours" } }, "additionalProperties": false }, "send_rule": { "type": "object", "properties": { "for": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/urgency_tier" } }, "to": { "allOf": [{ "$ref": "#/definitions/crew_ids" }], "default": [] }, "by": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/channel" } }, "sources": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "when": { "enum": ["open", "closed"] }, "escalate": { "type": "array", "items": { "$ref": "#/definitions/escalation" }, "default": [] } }, "required": ["for", "by"], "additionalProperties": false }, "escalation": { "type": "object", "properties": { "after_minutes": { "type": "number", "exclusiveMinimum": 0, "maximum": 1440 }, "to": { "allOf": [{ "$ref": "#/definitions/crew_ids" }], "default": [] }, "by": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/channel" } } }, "required": ["after_minutes"], "additionalProperties": false }, "on_call": { "type": "object", "properties": { "rotation": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "starts": { "allOf": [{ "$ref": "#/definitions/iso_date" }] }, "hand_over": { "allOf": [{ "$ref": "#/definitions/clock_time" }], "default": "8:00" }, "days": { "type": "integer", "minimum": 1, "maximum": 366, "default": 7 }, "swaps": { "type": "array", "items": { "$ref": "#/definitions/swap" }, "default": [] } }, "required": ["rotation", "starts"], "additionalProperties": false }, "swap": { "type": "object", "properties": { "from": { "allOf": [{ "$ref": "#/definitions/iso_date" }] }, "to": { "allOf": [{ "$ref": "#/definitions/iso_date" }] }, "who": { "allOf": [{ "$ref": "#/definitions/id" }] } }, "required": ["from", "who"], "additionalProperties": false }, "digest": { "type": "object", "properties": { "at": { "allOf": [{ "$ref": "#/definitions/clock_time" }] }, "hold": { "type": "array", "items": { "$ref": "#/definitions/urgency_tier" }, "default": ["low"] } }, "required": ["at"], "additionalProperties": false }, "quiet_hours": { "type": "object", "properties": { "from": { "allOf": [{ "$ref": "#/definitions/clock_time" }] }, "to": { "allOf": [{ "$ref": "#/definitions/clock_time" }] }, "hold": { "type": "array", "items": { "$ref": "#/definitions/urgency_tier" }, "default": ["standard", "low"] } }, "required": ["from", "to"], "additionalProperties": false }, "answering_plan": { "type": "object", "properties": { "monthly_price": { "type": "number", "minimum": 0, "default": 49 }, "included_calls": { "type": "integer", "minimum": 0, "default": 100 }, "overage_per_call": { "type": "number", "minimum": 0, "default": 0.99 }, "monthly_budget": { "type": "number", "exclusiveMinimum": 0 }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "default": "USD" } }, "additionalProperties": false }, "jobs": { "type": "object", "properties": { "window_days": { "type": "integer", "minimum": 1, "maximum": 365, "default": 30 }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "default": "USD" }, "date_order": { "enum": ["month-first", "day-first"] }, "columns": { "$ref": "#/definitions/job_columns" } }, "additionalProperties": false }, "job_columns": { "type": "object", "properties": { "phone": { "type": "string", "minLength": 1 }, "second_phone": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "address": { "type": "string", "minLength": 1 }, "date": { "type": "string", "minLength": 1 }, "amount": { "type": "string", "minLength": 1 }, "number": { "type": "string", "minLength": 1 }, "status": { "type": "string", "minLength": 1 }, "heard_from": { "type": "string", "minLength": 1 } }, "required": ["date"], "additionalProperties": false }, "leads": { "type": "object", "properties": { "webhook": { "type": "object", "properties": { "url": { "$ref": "#/definitions/webhook_url" }, "secret": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["url", "secret"], "additionalProperties": false }, "folder": { "type": "string", "minLength": 1 } }, "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var schema13 = { "enum": ["plumbing", "hvac", "electrical", "roofing", "garage-door", "locksmith", "restoration", "pest", "appliance", "landscaping", "septic", "pool"] };
var schema14 = { "enum": ["en", "es"] };
var func3 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.time_zone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" }, message: "must have required property 'time_zone'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.trades === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades" }, message: "must have required property 'trades'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "time_zone" || key0 === "trades" || key0 === "languages" || key0 === "service_area")) {
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
    if (data.time_zone !== void 0) {
      if (typeof data.time_zone !== "string") {
        const err6 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.trades !== void 0) {
      let data2 = data.trades;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "plumbing" || data3 === "hvac" || data3 === "electrical" || data3 === "roofing" || data3 === "garage-door" || data3 === "locksmith" || data3 === "restoration" || data3 === "pest" || data3 === "appliance" || data3 === "landscaping" || data3 === "septic" || data3 === "pool")) {
            const err8 = { instancePath: instancePath + "/trades/" + i0, schemaPath: "#/definitions/trade/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data4 = data.languages;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (!(data5 === "en" || data5 === "es")) {
            const err11 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "#/definitions/language/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.service_area !== void 0) {
      let data6 = data.service_area;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err13 = { instancePath: instancePath + "/service_area/" + i2, schemaPath: "#/properties/service_area/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/service_area/" + i2, schemaPath: "#/properties/service_area/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/service_area", schemaPath: "#/properties/service_area/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "phone": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "line": { "enum": ["mobile", "landline"], "default": "mobile" }, "email": { "allOf": [{ "$ref": "#/definitions/email_address" }] }, "push": { "allOf": [{ "$ref": "#/definitions/secret" }] }, "voicemail_after": { "type": "integer", "minimum": 1, "maximum": 120 }, "forwards_to": { "allOf": [{ "$ref": "#/definitions/phone_number" }] } }, "required": ["name", "phone"], "additionalProperties": false };
var pattern1 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
var pattern2 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
var pattern3 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.phone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "phone" || key0 === "line" || key0 === "email" || key0 === "push" || key0 === "voicemail_after" || key0 === "forwards_to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data1 = data.phone;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err5 = { instancePath: instancePath + "/phone", schemaPath: "#/definitions/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/phone", schemaPath: "#/definitions/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data2 = data.line;
      if (!(data2 === "mobile" || data2 === "landline")) {
        const err7 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/enum", keyword: "enum", params: { allowedValues: schema16.properties.line.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err8 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/email_address/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/email", schemaPath: "#/definitions/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.push !== void 0) {
      let data4 = data.push;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err10 = { instancePath: instancePath + "/push", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/push", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.voicemail_after !== void 0) {
      let data5 = data.voicemail_after;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err12 = { instancePath: instancePath + "/voicemail_after", schemaPath: "#/properties/voicemail_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 120 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/voicemail_after", schemaPath: "#/properties/voicemail_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/voicemail_after", schemaPath: "#/properties/voicemail_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.forwards_to !== void 0) {
      let data6 = data.forwards_to;
      if (typeof data6 === "string") {
        if (!pattern1.test(data6)) {
          const err15 = { instancePath: instancePath + "/forwards_to", schemaPath: "#/definitions/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/forwards_to", schemaPath: "#/definitions/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate13.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/definitions/hours_text/pattern", keyword: "pattern", params: { pattern: "^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$" }, message: 'must match pattern "^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/definitions/hours_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (!pattern5.test(data0)) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/hours_text/pattern", keyword: "pattern", params: { pattern: "^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$" }, message: 'must match pattern "^(closed|([01]?[0-9]|2[0-4]):[0-5][0-9] ?- ?([01]?[0-9]|2[0-4]):[0-5][0-9])$"' };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/hours_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
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
  validate16.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "from": { "allOf": [{ "$ref": "#/definitions/month_day" }] }, "to": { "allOf": [{ "$ref": "#/definitions/month_day" }] }, "monday": { "$ref": "#/definitions/day_hours" }, "tuesday": { "$ref": "#/definitions/day_hours" }, "wednesday": { "$ref": "#/definitions/day_hours" }, "thursday": { "$ref": "#/definitions/day_hours" }, "friday": { "$ref": "#/definitions/day_hours" }, "saturday": { "$ref": "#/definitions/day_hours" }, "sunday": { "$ref": "#/definitions/day_hours" } }, "required": ["name", "from", "to"], "additionalProperties": false };
var pattern7 = new RegExp("^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema25.properties, key0)) {
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
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err6 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/month_day/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/month_day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err8 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/month_day/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/month_day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.monday !== void 0) {
      if (!validate16(data.monday, { instancePath: instancePath + "/monday", parentData: data, parentDataProperty: "monday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.tuesday !== void 0) {
      if (!validate16(data.tuesday, { instancePath: instancePath + "/tuesday", parentData: data, parentDataProperty: "tuesday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.wednesday !== void 0) {
      if (!validate16(data.wednesday, { instancePath: instancePath + "/wednesday", parentData: data, parentDataProperty: "wednesday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.thursday !== void 0) {
      if (!validate16(data.thursday, { instancePath: instancePath + "/thursday", parentData: data, parentDataProperty: "thursday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.friday !== void 0) {
      if (!validate16(data.friday, { instancePath: instancePath + "/friday", parentData: data, parentDataProperty: "friday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.saturday !== void 0) {
      if (!validate16(data.saturday, { instancePath: instancePath + "/saturday", parentData: data, parentDataProperty: "saturday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.sunday !== void 0) {
      if (!validate16(data.sunday, { instancePath: instancePath + "/sunday", parentData: data, parentDataProperty: "sunday", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^((January|February|March|April|May|June|July|August|September|October|November|December) ([1-9]|[12][0-9]|3[01])|(first|second|third|fourth|fifth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) of (January|February|March|April|May|June|July|August|September|October|November|December))$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "on" || key0 === "hours")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err5 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/holiday_date/pattern", keyword: "pattern", params: { pattern: "^((January|February|March|April|May|June|July|August|September|October|November|December) ([1-9]|[12][0-9]|3[01])|(first|second|third|fourth|fifth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) of (January|February|March|April|May|June|July|August|September|October|November|December))$" }, message: 'must match pattern "^((January|February|March|April|May|June|July|August|September|October|November|December) ([1-9]|[12][0-9]|3[01])|(first|second|third|fourth|fifth|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) of (January|February|March|April|May|June|July|August|September|October|November|December))$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/on", schemaPath: "#/definitions/holiday_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate16(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
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
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hours === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours" }, message: "must have required property 'hours'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "hours" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "#/definitions/iso_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "#/definitions/iso_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate16(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate36.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weekly === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property 'weekly'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "weekly" || key0 === "seasons" || key0 === "holidays" || key0 === "exceptions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.weekly !== void 0) {
      let data0 = data.weekly;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "monday" || key1 === "tuesday" || key1 === "wednesday" || key1 === "thursday" || key1 === "friday" || key1 === "saturday" || key1 === "sunday")) {
            const err2 = { instancePath: instancePath + "/weekly", schemaPath: "#/properties/weekly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.monday !== void 0) {
          if (!validate16(data0.monday, { instancePath: instancePath + "/weekly/monday", parentData: data0, parentDataProperty: "monday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.tuesday !== void 0) {
          if (!validate16(data0.tuesday, { instancePath: instancePath + "/weekly/tuesday", parentData: data0, parentDataProperty: "tuesday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.wednesday !== void 0) {
          if (!validate16(data0.wednesday, { instancePath: instancePath + "/weekly/wednesday", parentData: data0, parentDataProperty: "wednesday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.thursday !== void 0) {
          if (!validate16(data0.thursday, { instancePath: instancePath + "/weekly/thursday", parentData: data0, parentDataProperty: "thursday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.friday !== void 0) {
          if (!validate16(data0.friday, { instancePath: instancePath + "/weekly/friday", parentData: data0, parentDataProperty: "friday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.saturday !== void 0) {
          if (!validate16(data0.saturday, { instancePath: instancePath + "/weekly/saturday", parentData: data0, parentDataProperty: "saturday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data0.sunday !== void 0) {
          if (!validate16(data0.sunday, { instancePath: instancePath + "/weekly/sunday", parentData: data0, parentDataProperty: "sunday", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/weekly", schemaPath: "#/properties/weekly/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.seasons !== void 0) {
      let data8 = data.seasons;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data8[i0], { instancePath: instancePath + "/seasons/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/seasons", schemaPath: "#/properties/seasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.holidays !== void 0) {
      let data10 = data.holidays;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate33(data10[i1], { instancePath: instancePath + "/holidays/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data12 = data.exceptions;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate36(data12[i2], { instancePath: instancePath + "/exceptions/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate15.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "properties": { "number": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "buy": { "$ref": "#/definitions/buy" }, "managed": { "type": "boolean", "default": true }, "source": { "allOf": [{ "$ref": "#/definitions/id" }] }, "label": { "type": "string", "minLength": 1 }, "monthly_spend": { "type": "number", "minimum": 0, "default": 0 }, "campaign": { "allOf": [{ "$ref": "#/definitions/id" }] }, "forwarded_from": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "routing": { "$ref": "#/definitions/number_routing" } }, "required": ["source"], "additionalProperties": false };
var schema34 = { "type": "object", "properties": { "type": { "enum": ["local", "toll-free"], "default": "local" }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "default": "US" }, "area_code": { "type": "string", "pattern": "^[2-9][0-9]{2}$" }, "pattern": { "type": "string", "pattern": "^[0-9A-Za-z*%+$]{2,16}$" }, "near": { "type": "string", "pattern": "^(\\+[1-9][0-9]{6,14}|[0-9A-Z][0-9A-Z -]{2,9})$" }, "locality": { "type": "string", "minLength": 1 }, "region": { "type": "string", "pattern": "^[A-Z]{2}$" } }, "additionalProperties": false };
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
var pattern13 = new RegExp("^[2-9][0-9]{2}$", "u");
var pattern14 = new RegExp("^[0-9A-Za-z*%+$]{2,16}$", "u");
var pattern15 = new RegExp("^(\\+[1-9][0-9]{6,14}|[0-9A-Z][0-9A-Z -]{2,9})$", "u");
var pattern0 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
var schema39 = { "type": "object", "properties": { "crew": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "seconds": { "allOf": [{ "$ref": "#/definitions/ring_seconds" }], "default": 20 }, "order": { "allOf": [{ "$ref": "#/definitions/ring_order" }], "default": "simultaneous" }, "screening": { "allOf": [{ "$ref": "#/definitions/screening" }], "default": "mobiles" }, "whisper": { "type": "boolean", "default": true }, "caller_id": { "enum": ["caller", "tracked_number"], "default": "caller" } }, "additionalProperties": false };
var schema42 = { "enum": ["simultaneous", "sequential", "rotating"] };
var schema43 = { "enum": ["mobiles", "always", "never"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "crew" || key0 === "seconds" || key0 === "order" || key0 === "screening" || key0 === "whisper" || key0 === "caller_id")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.crew !== void 0) {
      let data0 = data.crew;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/crew", schemaPath: "#/properties/crew/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              const err2 = { instancePath: instancePath + "/crew/" + i0, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/crew/" + i0, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/crew", schemaPath: "#/properties/crew/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data2 = data.seconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 120 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 5 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data3 = data.order;
      if (!(data3 === "simultaneous" || data3 === "sequential" || data3 === "rotating")) {
        const err8 = { instancePath: instancePath + "/order", schemaPath: "#/definitions/ring_order/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.screening !== void 0) {
      let data4 = data.screening;
      if (!(data4 === "mobiles" || data4 === "always" || data4 === "never")) {
        const err9 = { instancePath: instancePath + "/screening", schemaPath: "#/definitions/screening/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.whisper !== void 0) {
      if (typeof data.whisper !== "boolean") {
        const err10 = { instancePath: instancePath + "/whisper", schemaPath: "#/properties/whisper/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.caller_id !== void 0) {
      let data6 = data.caller_id;
      if (!(data6 === "caller" || data6 === "tracked_number")) {
        const err11 = { instancePath: instancePath + "/caller_id", schemaPath: "#/properties/caller_id/enum", keyword: "enum", params: { allowedValues: schema39.properties.caller_id.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema45 = { "enum": ["intake", "voicemail", "hang_up"] };
var wrapper0 = { validate: validate44 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ring === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ring" }, message: "must have required property 'ring'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ring" || key0 === "seconds" || key0 === "order" || key0 === "screening" || key0 === "then")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ring !== void 0) {
      let data0 = data.ring;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/ring", schemaPath: "#/properties/ring/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              const err3 = { instancePath: instancePath + "/ring/" + i0, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/ring/" + i0, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/ring", schemaPath: "#/properties/ring/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data2 = data.seconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 120 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 5 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/seconds", schemaPath: "#/definitions/ring_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data3 = data.order;
      if (!(data3 === "simultaneous" || data3 === "sequential" || data3 === "rotating")) {
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/definitions/ring_order/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.screening !== void 0) {
      let data4 = data.screening;
      if (!(data4 === "mobiles" || data4 === "always" || data4 === "never")) {
        const err10 = { instancePath: instancePath + "/screening", schemaPath: "#/definitions/screening/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.then !== void 0) {
      if (!wrapper0.validate(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "intake" || data === "voicemail" || data === "hang_up")) {
    const err0 = { instancePath, schemaPath: "#/definitions/onward_word/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
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
    const _errs3 = errors;
    if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
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
  validate44.errors = vErrors;
  return errors === 0;
}
var schema52 = { "enum": ["intake", "voicemail", "hang_up", "ring"] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "intake" || data === "voicemail" || data === "hang_up" || data === "ring")) {
    const err0 = { instancePath, schemaPath: "#/definitions/second_call_word/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
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
    const _errs3 = errors;
    if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
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
  validate51.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ring_first" || key0 === "no_answer" || key0 === "busy" || key0 === "failed" || key0 === "after_hours" || key0 === "second_call")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.ring_first !== void 0) {
      if (!validate42(data.ring_first, { instancePath: instancePath + "/ring_first", parentData: data, parentDataProperty: "ring_first", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.no_answer !== void 0) {
      if (!validate44(data.no_answer, { instancePath: instancePath + "/no_answer", parentData: data, parentDataProperty: "no_answer", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.busy !== void 0) {
      if (!validate44(data.busy, { instancePath: instancePath + "/busy", parentData: data, parentDataProperty: "busy", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.failed !== void 0) {
      if (!validate44(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.after_hours !== void 0) {
      if (!validate44(data.after_hours, { instancePath: instancePath + "/after_hours", parentData: data, parentDataProperty: "after_hours", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.second_call !== void 0) {
      if (!validate51(data.second_call, { instancePath: instancePath + "/second_call", parentData: data, parentDataProperty: "second_call", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err2 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/number", schemaPath: "#/definitions/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.buy !== void 0) {
      let data1 = data.buy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "type" || key1 === "country" || key1 === "area_code" || key1 === "pattern" || key1 === "near" || key1 === "locality" || key1 === "region")) {
            const err4 = { instancePath: instancePath + "/buy", schemaPath: "#/definitions/buy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.type !== void 0) {
          let data2 = data1.type;
          if (!(data2 === "local" || data2 === "toll-free")) {
            const err5 = { instancePath: instancePath + "/buy/type", schemaPath: "#/definitions/buy/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.country !== void 0) {
          let data3 = data1.country;
          if (typeof data3 === "string") {
            if (!pattern12.test(data3)) {
              const err6 = { instancePath: instancePath + "/buy/country", schemaPath: "#/definitions/buy/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/buy/country", schemaPath: "#/definitions/buy/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.area_code !== void 0) {
          let data4 = data1.area_code;
          if (typeof data4 === "string") {
            if (!pattern13.test(data4)) {
              const err8 = { instancePath: instancePath + "/buy/area_code", schemaPath: "#/definitions/buy/properties/area_code/pattern", keyword: "pattern", params: { pattern: "^[2-9][0-9]{2}$" }, message: 'must match pattern "^[2-9][0-9]{2}$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/buy/area_code", schemaPath: "#/definitions/buy/properties/area_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.pattern !== void 0) {
          let data5 = data1.pattern;
          if (typeof data5 === "string") {
            if (!pattern14.test(data5)) {
              const err10 = { instancePath: instancePath + "/buy/pattern", schemaPath: "#/definitions/buy/properties/pattern/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z*%+$]{2,16}$" }, message: 'must match pattern "^[0-9A-Za-z*%+$]{2,16}$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/buy/pattern", schemaPath: "#/definitions/buy/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.near !== void 0) {
          let data6 = data1.near;
          if (typeof data6 === "string") {
            if (!pattern15.test(data6)) {
              const err12 = { instancePath: instancePath + "/buy/near", schemaPath: "#/definitions/buy/properties/near/pattern", keyword: "pattern", params: { pattern: "^(\\+[1-9][0-9]{6,14}|[0-9A-Z][0-9A-Z -]{2,9})$" }, message: 'must match pattern "^(\\+[1-9][0-9]{6,14}|[0-9A-Z][0-9A-Z -]{2,9})$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/buy/near", schemaPath: "#/definitions/buy/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.locality !== void 0) {
          let data7 = data1.locality;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err14 = { instancePath: instancePath + "/buy/locality", schemaPath: "#/definitions/buy/properties/locality/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/buy/locality", schemaPath: "#/definitions/buy/properties/locality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.region !== void 0) {
          let data8 = data1.region;
          if (typeof data8 === "string") {
            if (!pattern12.test(data8)) {
              const err16 = { instancePath: instancePath + "/buy/region", schemaPath: "#/definitions/buy/properties/region/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/buy/region", schemaPath: "#/definitions/buy/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/buy", schemaPath: "#/definitions/buy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.managed !== void 0) {
      if (typeof data.managed !== "boolean") {
        const err19 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data10 = data.source;
      if (typeof data10 === "string") {
        if (!pattern0.test(data10)) {
          const err20 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data11 = data.label;
      if (typeof data11 === "string") {
        if (func3(data11) < 1) {
          const err22 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.monthly_spend !== void 0) {
      let data12 = data.monthly_spend;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err24 = { instancePath: instancePath + "/monthly_spend", schemaPath: "#/properties/monthly_spend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/monthly_spend", schemaPath: "#/properties/monthly_spend/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.campaign !== void 0) {
      let data13 = data.campaign;
      if (typeof data13 === "string") {
        if (!pattern0.test(data13)) {
          const err26 = { instancePath: instancePath + "/campaign", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/campaign", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.forwarded_from !== void 0) {
      let data14 = data.forwarded_from;
      if (typeof data14 === "string") {
        if (!pattern1.test(data14)) {
          const err28 = { instancePath: instancePath + "/forwarded_from", schemaPath: "#/definitions/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/forwarded_from", schemaPath: "#/definitions/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.routing !== void 0) {
      if (!validate41(data.routing, { instancePath: instancePath + "/routing", parentData: data, parentDataProperty: "routing", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
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
  validate40.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ring_first" || key0 === "no_answer" || key0 === "busy" || key0 === "failed" || key0 === "after_hours" || key0 === "second_call")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.ring_first !== void 0) {
      if (!validate42(data.ring_first, { instancePath: instancePath + "/ring_first", parentData: data, parentDataProperty: "ring_first", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.no_answer !== void 0) {
      if (!validate44(data.no_answer, { instancePath: instancePath + "/no_answer", parentData: data, parentDataProperty: "no_answer", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.busy !== void 0) {
      if (!validate44(data.busy, { instancePath: instancePath + "/busy", parentData: data, parentDataProperty: "busy", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.failed !== void 0) {
      if (!validate44(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.after_hours !== void 0) {
      if (!validate44(data.after_hours, { instancePath: instancePath + "/after_hours", parentData: data, parentDataProperty: "after_hours", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.second_call !== void 0) {
      if (!validate51(data.second_call, { instancePath: instancePath + "/second_call", parentData: data, parentDataProperty: "second_call", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "properties": { "agent": { "enum": ["rules", "openai"], "default": "rules" }, "model": { "$ref": "#/definitions/model" }, "wants_person": { "enum": ["ring", "callback"], "default": "ring" }, "customers": { "type": "string", "minLength": 1 }, "transport": { "enum": ["gather", "relay"], "default": "gather" }, "greeting": { "type": "string", "minLength": 1, "default": "Thanks for calling {business}." }, "ai_disclosure": { "type": "string", "minLength": 1 }, "recording_disclosure": { "type": "string", "minLength": 1 }, "record": { "type": "boolean", "default": false }, "language_key": { "type": "integer", "minimum": 1, "maximum": 9 }, "ask": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/askable" }, "default": ["reason", "name", "callback_number", "address", "new_or_returning"] }, "details": { "$ref": "#/definitions/details" }, "urgency": { "type": "array", "items": { "$ref": "#/definitions/own_urgency" }, "default": [] } }, "additionalProperties": false };
var schema55 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1 }, "base_url": { "type": "string", "pattern": "^https?://\\S+$", "default": "https://api.openai.com/v1" }, "seconds": { "type": "number", "minimum": 0.2, "maximum": 8, "default": 2.5 }, "reasoning_effort": { "enum": ["none", "minimal", "low", "medium", "high"] }, "price_per_million_tokens": { "type": "object", "properties": { "input": { "type": "number", "minimum": 0 }, "output": { "type": "number", "minimum": 0 } }, "required": ["input", "output"], "additionalProperties": false } }, "required": ["name"], "additionalProperties": false };
var schema56 = { "enum": ["name", "callback_number", "address", "reason", "details", "new_or_returning", "heard_from"] };
var schema57 = { "type": "object", "properties": { "most": { "type": "integer", "minimum": 1, "maximum": 2, "default": 1 }, "leave_out": { "type": "array", "items": { "enum": ["at-risk-now", "running-now", "how-many-drains", "heater-fuel", "whole-house-water", "temperature-inside", "how-much-out", "coming-in-now", "door-open-or-closed", "what-is-locked", "where-from", "inside-or-outside", "brand", "touching-anything", "last-pumped", "pool-kind", "system-age", "since-when"] }, "default": [] } }, "additionalProperties": false };
var pattern22 = new RegExp("^https?://\\S+$", "u");
var schema59 = { "enum": ["emergency", "urgent", "standard", "low"] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.words === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.urgency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "urgency" }, message: "must have required property 'urgency'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "words" || key0 === "urgency")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data0 = data.words;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err4 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/words/" + i0, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data2 = data.urgency;
      if (!(data2 === "emergency" || data2 === "urgent" || data2 === "standard" || data2 === "low")) {
        const err7 = { instancePath: instancePath + "/urgency", schemaPath: "#/definitions/urgency_tier/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" };
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
  validate65.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema54.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.agent !== void 0) {
      let data0 = data.agent;
      if (!(data0 === "rules" || data0 === "openai")) {
        const err1 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/enum", keyword: "enum", params: { allowedValues: schema54.properties.agent.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err2 = { instancePath: instancePath + "/model", schemaPath: "#/definitions/model/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "base_url" || key1 === "seconds" || key1 === "reasoning_effort" || key1 === "price_per_million_tokens")) {
            const err3 = { instancePath: instancePath + "/model", schemaPath: "#/definitions/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err4 = { instancePath: instancePath + "/model/name", schemaPath: "#/definitions/model/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/model/name", schemaPath: "#/definitions/model/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.base_url !== void 0) {
          let data3 = data1.base_url;
          if (typeof data3 === "string") {
            if (!pattern22.test(data3)) {
              const err6 = { instancePath: instancePath + "/model/base_url", schemaPath: "#/definitions/model/properties/base_url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/model/base_url", schemaPath: "#/definitions/model/properties/base_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.seconds !== void 0) {
          let data4 = data1.seconds;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 8 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/model/seconds", schemaPath: "#/definitions/model/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4 < 0.2 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/model/seconds", schemaPath: "#/definitions/model/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.2 }, message: "must be >= 0.2" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/model/seconds", schemaPath: "#/definitions/model/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.reasoning_effort !== void 0) {
          let data5 = data1.reasoning_effort;
          if (!(data5 === "none" || data5 === "minimal" || data5 === "low" || data5 === "medium" || data5 === "high")) {
            const err11 = { instancePath: instancePath + "/model/reasoning_effort", schemaPath: "#/definitions/model/properties/reasoning_effort/enum", keyword: "enum", params: { allowedValues: schema55.properties.reasoning_effort.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.price_per_million_tokens !== void 0) {
          let data6 = data1.price_per_million_tokens;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.input === void 0) {
              const err12 = { instancePath: instancePath + "/model/price_per_million_tokens", schemaPath: "#/definitions/model/properties/price_per_million_tokens/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6.output === void 0) {
              const err13 = { instancePath: instancePath + "/model/price_per_million_tokens", schemaPath: "#/definitions/model/properties/price_per_million_tokens/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key2 in data6) {
              if (!(key2 === "input" || key2 === "output")) {
                const err14 = { instancePath: instancePath + "/model/price_per_million_tokens", schemaPath: "#/definitions/model/properties/price_per_million_tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data6.input !== void 0) {
              let data7 = data6.input;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err15 = { instancePath: instancePath + "/model/price_per_million_tokens/input", schemaPath: "#/definitions/model/properties/price_per_million_tokens/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/model/price_per_million_tokens/input", schemaPath: "#/definitions/model/properties/price_per_million_tokens/properties/input/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data6.output !== void 0) {
              let data8 = data6.output;
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err17 = { instancePath: instancePath + "/model/price_per_million_tokens/output", schemaPath: "#/definitions/model/properties/price_per_million_tokens/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/model/price_per_million_tokens/output", schemaPath: "#/definitions/model/properties/price_per_million_tokens/properties/output/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/model/price_per_million_tokens", schemaPath: "#/definitions/model/properties/price_per_million_tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/model", schemaPath: "#/definitions/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.wants_person !== void 0) {
      let data9 = data.wants_person;
      if (!(data9 === "ring" || data9 === "callback")) {
        const err21 = { instancePath: instancePath + "/wants_person", schemaPath: "#/properties/wants_person/enum", keyword: "enum", params: { allowedValues: schema54.properties.wants_person.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      let data10 = data.customers;
      if (typeof data10 === "string") {
        if (func3(data10) < 1) {
          const err22 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.transport !== void 0) {
      let data11 = data.transport;
      if (!(data11 === "gather" || data11 === "relay")) {
        const err24 = { instancePath: instancePath + "/transport", schemaPath: "#/properties/transport/enum", keyword: "enum", params: { allowedValues: schema54.properties.transport.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.greeting !== void 0) {
      let data12 = data.greeting;
      if (typeof data12 === "string") {
        if (func3(data12) < 1) {
          const err25 = { instancePath: instancePath + "/greeting", schemaPath: "#/properties/greeting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/greeting", schemaPath: "#/properties/greeting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ai_disclosure !== void 0) {
      let data13 = data.ai_disclosure;
      if (typeof data13 === "string") {
        if (func3(data13) < 1) {
          const err27 = { instancePath: instancePath + "/ai_disclosure", schemaPath: "#/properties/ai_disclosure/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/ai_disclosure", schemaPath: "#/properties/ai_disclosure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.recording_disclosure !== void 0) {
      let data14 = data.recording_disclosure;
      if (typeof data14 === "string") {
        if (func3(data14) < 1) {
          const err29 = { instancePath: instancePath + "/recording_disclosure", schemaPath: "#/properties/recording_disclosure/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/recording_disclosure", schemaPath: "#/properties/recording_disclosure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (typeof data.record !== "boolean") {
        const err31 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.language_key !== void 0) {
      let data16 = data.language_key;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err32 = { instancePath: instancePath + "/language_key", schemaPath: "#/properties/language_key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9 || isNaN(data16)) {
          const err33 = { instancePath: instancePath + "/language_key", schemaPath: "#/properties/language_key/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, message: "must be <= 9" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err34 = { instancePath: instancePath + "/language_key", schemaPath: "#/properties/language_key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.ask !== void 0) {
      let data17 = data.ask;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err35 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          if (!(data18 === "name" || data18 === "callback_number" || data18 === "address" || data18 === "reason" || data18 === "details" || data18 === "new_or_returning" || data18 === "heard_from")) {
            const err36 = { instancePath: instancePath + "/ask/" + i0, schemaPath: "#/definitions/askable/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data19 = data.details;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === "most" || key3 === "leave_out")) {
            const err38 = { instancePath: instancePath + "/details", schemaPath: "#/definitions/details/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data19.most !== void 0) {
          let data20 = data19.most;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err39 = { instancePath: instancePath + "/details/most", schemaPath: "#/definitions/details/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 2 || isNaN(data20)) {
              const err40 = { instancePath: instancePath + "/details/most", schemaPath: "#/definitions/details/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err41 = { instancePath: instancePath + "/details/most", schemaPath: "#/definitions/details/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data19.leave_out !== void 0) {
          let data21 = data19.leave_out;
          if (Array.isArray(data21)) {
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data22 = data21[i1];
              if (!(data22 === "at-risk-now" || data22 === "running-now" || data22 === "how-many-drains" || data22 === "heater-fuel" || data22 === "whole-house-water" || data22 === "temperature-inside" || data22 === "how-much-out" || data22 === "coming-in-now" || data22 === "door-open-or-closed" || data22 === "what-is-locked" || data22 === "where-from" || data22 === "inside-or-outside" || data22 === "brand" || data22 === "touching-anything" || data22 === "last-pumped" || data22 === "pool-kind" || data22 === "system-age" || data22 === "since-when")) {
                const err42 = { instancePath: instancePath + "/details/leave_out/" + i1, schemaPath: "#/definitions/details/properties/leave_out/items/enum", keyword: "enum", params: { allowedValues: schema57.properties.leave_out.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/details/leave_out", schemaPath: "#/definitions/details/properties/leave_out/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/details", schemaPath: "#/definitions/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.urgency !== void 0) {
      let data23 = data.urgency;
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate65(data23[i2], { instancePath: instancePath + "/urgency/" + i2, parentData: data23, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "object", "properties": { "language": { "allOf": [{ "$ref": "#/definitions/language" }] }, "text_from": { "allOf": [{ "$ref": "#/definitions/phone_number" }] }, "email": { "type": "object", "properties": { "smtp": { "allOf": [{ "$ref": "#/definitions/secret" }] }, "from": { "allOf": [{ "$ref": "#/definitions/email_address" }] } }, "required": ["smtp", "from"], "additionalProperties": false }, "push": { "type": "object", "properties": { "service": { "enum": ["ntfy", "pushover"] }, "server": { "type": "string", "pattern": "^https?://[^\\s?#]+$" }, "token": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["service"], "additionalProperties": false }, "chat": { "type": "object", "properties": { "url": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["url"], "additionalProperties": false }, "on_call": { "$ref": "#/definitions/on_call" }, "digest": { "$ref": "#/definitions/digest" }, "webhook": { "type": "object", "properties": { "url": { "$ref": "#/definitions/webhook_url" }, "secret": { "allOf": [{ "$ref": "#/definitions/secret" }] } }, "required": ["url", "secret"], "additionalProperties": false }, "send": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/send_rule" } }, "quiet_hours": { "$ref": "#/definitions/quiet_hours" } }, "additionalProperties": false };
var pattern26 = new RegExp("^https?://[^\\s?#]+$", "u");
var pattern36 = new RegExp("^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "u");
var pattern31 = new RegExp("^([01]?[0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.who === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "who" }, message: "must have required property 'who'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "who")) {
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
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/iso_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/iso_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern10.test(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/iso_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/iso_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.who !== void 0) {
      let data2 = data.who;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/who", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/who", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rotation === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rotation" }, message: "must have required property 'rotation'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.starts === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts" }, message: "must have required property 'starts'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rotation" || key0 === "starts" || key0 === "hand_over" || key0 === "days" || key0 === "swaps")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data0 = data.rotation;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              const err4 = { instancePath: instancePath + "/rotation/" + i0, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/rotation/" + i0, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.starts !== void 0) {
      let data2 = data.starts;
      if (typeof data2 === "string") {
        if (!pattern10.test(data2)) {
          const err7 = { instancePath: instancePath + "/starts", schemaPath: "#/definitions/iso_date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/starts", schemaPath: "#/definitions/iso_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hand_over !== void 0) {
      let data3 = data.hand_over;
      if (typeof data3 === "string") {
        if (!pattern31.test(data3)) {
          const err9 = { instancePath: instancePath + "/hand_over", schemaPath: "#/definitions/clock_time/pattern", keyword: "pattern", params: { pattern: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/hand_over", schemaPath: "#/definitions/clock_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data4 = data.days;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err11 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 366 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 }, message: "must be <= 366" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.swaps !== void 0) {
      let data5 = data.swaps;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate70(data5[i1], { instancePath: instancePath + "/swaps/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/swaps", schemaPath: "#/properties/swaps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "hold")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (typeof data0 === "string") {
        if (!pattern31.test(data0)) {
          const err2 = { instancePath: instancePath + "/at", schemaPath: "#/definitions/clock_time/pattern", keyword: "pattern", params: { pattern: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/at", schemaPath: "#/definitions/clock_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hold !== void 0) {
      let data1 = data.hold;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "emergency" || data2 === "urgent" || data2 === "standard" || data2 === "low")) {
            const err4 = { instancePath: instancePath + "/hold/" + i0, schemaPath: "#/definitions/urgency_tier/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var schema80 = { "type": "object", "properties": { "for": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/urgency_tier" } }, "to": { "allOf": [{ "$ref": "#/definitions/crew_ids" }], "default": [] }, "by": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/channel" } }, "sources": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/id" } }, "when": { "enum": ["open", "closed"] }, "escalate": { "type": "array", "items": { "$ref": "#/definitions/escalation" }, "default": [] } }, "required": ["for", "by"], "additionalProperties": false };
var schema84 = { "enum": ["text", "email", "push", "chat", "webhook", "terminal"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after_minutes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after_minutes" }, message: "must have required property 'after_minutes'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after_minutes" || key0 === "to" || key0 === "by")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.after_minutes !== void 0) {
      let data0 = data.after_minutes;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1440 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/after_minutes", schemaPath: "#/properties/after_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/after_minutes", schemaPath: "#/properties/after_minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/after_minutes", schemaPath: "#/properties/after_minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate76(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "text" || data3 === "email" || data3 === "push" || data3 === "chat" || data3 === "webhook" || data3 === "terminal")) {
            const err6 = { instancePath: instancePath + "/by/" + i0, schemaPath: "#/definitions/channel/enum", keyword: "enum", params: { allowedValues: schema84.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate78.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.for === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "for" || key0 === "to" || key0 === "by" || key0 === "sources" || key0 === "when" || key0 === "escalate")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "emergency" || data1 === "urgent" || data1 === "standard" || data1 === "low")) {
            const err4 = { instancePath: instancePath + "/for/" + i0, schemaPath: "#/definitions/urgency_tier/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate76(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(data4 === "text" || data4 === "email" || data4 === "push" || data4 === "chat" || data4 === "webhook" || data4 === "terminal")) {
            const err7 = { instancePath: instancePath + "/by/" + i1, schemaPath: "#/definitions/channel/enum", keyword: "enum", params: { allowedValues: schema84.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data5 = data.sources;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (!pattern0.test(data6)) {
              const err10 = { instancePath: instancePath + "/sources/" + i2, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/sources/" + i2, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data7 = data.when;
      if (!(data7 === "open" || data7 === "closed")) {
        const err13 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: schema80.properties.when.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.escalate !== void 0) {
      let data8 = data.escalate;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate78(data8[i3], { instancePath: instancePath + "/escalate/" + i3, parentData: data8, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/escalate", schemaPath: "#/properties/escalate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "hold")) {
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
        if (!pattern31.test(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/clock_time/pattern", keyword: "pattern", params: { pattern: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/clock_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern31.test(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/clock_time/pattern", keyword: "pattern", params: { pattern: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/definitions/clock_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hold !== void 0) {
      let data2 = data.hold;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "emergency" || data3 === "urgent" || data3 === "standard" || data3 === "low")) {
            const err7 = { instancePath: instancePath + "/hold/" + i0, schemaPath: "#/definitions/urgency_tier/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate82.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema60.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (!(data0 === "en" || data0 === "es")) {
        const err1 = { instancePath: instancePath + "/language", schemaPath: "#/definitions/language/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text_from !== void 0) {
      let data1 = data.text_from;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err2 = { instancePath: instancePath + "/text_from", schemaPath: "#/definitions/phone_number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/text_from", schemaPath: "#/definitions/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.smtp === void 0) {
          const err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/required", keyword: "required", params: { missingProperty: "smtp" }, message: "must have required property 'smtp'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.from === void 0) {
          const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "smtp" || key1 === "from")) {
            const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.smtp !== void 0) {
          let data3 = data2.smtp;
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              const err7 = { instancePath: instancePath + "/email/smtp", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/email/smtp", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.from !== void 0) {
          let data4 = data2.from;
          if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
              const err9 = { instancePath: instancePath + "/email/from", schemaPath: "#/definitions/email_address/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/email/from", schemaPath: "#/definitions/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.push !== void 0) {
      let data5 = data.push;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.service === void 0) {
          const err12 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === "service" || key2 === "server" || key2 === "token")) {
            const err13 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.service !== void 0) {
          let data6 = data5.service;
          if (!(data6 === "ntfy" || data6 === "pushover")) {
            const err14 = { instancePath: instancePath + "/push/service", schemaPath: "#/properties/push/properties/service/enum", keyword: "enum", params: { allowedValues: schema60.properties.push.properties.service.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.server !== void 0) {
          let data7 = data5.server;
          if (typeof data7 === "string") {
            if (!pattern26.test(data7)) {
              const err15 = { instancePath: instancePath + "/push/server", schemaPath: "#/properties/push/properties/server/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#]+$" }, message: 'must match pattern "^https?://[^\\s?#]+$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/push/server", schemaPath: "#/properties/push/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.token !== void 0) {
          let data8 = data5.token;
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              const err17 = { instancePath: instancePath + "/push/token", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/push/token", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.chat !== void 0) {
      let data9 = data.chat;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.url === void 0) {
          const err20 = { instancePath: instancePath + "/chat", schemaPath: "#/properties/chat/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key3 in data9) {
          if (!(key3 === "url")) {
            const err21 = { instancePath: instancePath + "/chat", schemaPath: "#/properties/chat/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.url !== void 0) {
          let data10 = data9.url;
          if (typeof data10 === "string") {
            if (!pattern3.test(data10)) {
              const err22 = { instancePath: instancePath + "/chat/url", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/chat/url", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/chat", schemaPath: "#/properties/chat/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.on_call !== void 0) {
      if (!validate69(data.on_call, { instancePath: instancePath + "/on_call", parentData: data, parentDataProperty: "on_call", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.digest !== void 0) {
      if (!validate73(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhook !== void 0) {
      let data13 = data.webhook;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.url === void 0) {
          const err25 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data13.secret === void 0) {
          const err26 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key4 in data13) {
          if (!(key4 === "url" || key4 === "secret")) {
            const err27 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data13.url !== void 0) {
          let data14 = data13.url;
          if (typeof data14 === "string") {
            if (!pattern36.test(data14)) {
              const err28 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/definitions/webhook_url/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" }, message: 'must match pattern "^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"' };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/definitions/webhook_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data13.secret !== void 0) {
          let data15 = data13.secret;
          if (typeof data15 === "string") {
            if (!pattern3.test(data15)) {
              const err30 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.send !== void 0) {
      let data16 = data.send;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err33 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate75(data16[i0], { instancePath: instancePath + "/send/" + i0, parentData: data16, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.quiet_hours !== void 0) {
      if (!validate82(data.quiet_hours, { instancePath: instancePath + "/quiet_hours", parentData: data, parentDataProperty: "quiet_hours", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
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
  validate68.errors = vErrors;
  return errors === 0;
}
var schema93 = { "type": "object", "properties": { "window_days": { "type": "integer", "minimum": 1, "maximum": 365, "default": 30 }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "default": "USD" }, "date_order": { "enum": ["month-first", "day-first"] }, "columns": { "$ref": "#/definitions/job_columns" } }, "additionalProperties": false };
var schema94 = { "type": "object", "properties": { "phone": { "type": "string", "minLength": 1 }, "second_phone": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "address": { "type": "string", "minLength": 1 }, "date": { "type": "string", "minLength": 1 }, "amount": { "type": "string", "minLength": 1 }, "number": { "type": "string", "minLength": 1 }, "status": { "type": "string", "minLength": 1 }, "heard_from": { "type": "string", "minLength": 1 } }, "required": ["date"], "additionalProperties": false };
var pattern42 = new RegExp("^[A-Z]{3}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "window_days" || key0 === "currency" || key0 === "date_order" || key0 === "columns")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.window_days !== void 0) {
      let data0 = data.window_days;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/window_days", schemaPath: "#/properties/window_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 365 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/window_days", schemaPath: "#/properties/window_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/window_days", schemaPath: "#/properties/window_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.date_order !== void 0) {
      let data2 = data.date_order;
      if (!(data2 === "month-first" || data2 === "day-first")) {
        const err6 = { instancePath: instancePath + "/date_order", schemaPath: "#/properties/date_order/enum", keyword: "enum", params: { allowedValues: schema93.properties.date_order.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data3 = data.columns;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.date === void 0) {
          const err7 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/job_columns/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!func2.call(schema94.properties, key1)) {
            const err8 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/job_columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.phone !== void 0) {
          let data4 = data3.phone;
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err9 = { instancePath: instancePath + "/columns/phone", schemaPath: "#/definitions/job_columns/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/columns/phone", schemaPath: "#/definitions/job_columns/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.second_phone !== void 0) {
          let data5 = data3.second_phone;
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err11 = { instancePath: instancePath + "/columns/second_phone", schemaPath: "#/definitions/job_columns/properties/second_phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/columns/second_phone", schemaPath: "#/definitions/job_columns/properties/second_phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          let data6 = data3.name;
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err13 = { instancePath: instancePath + "/columns/name", schemaPath: "#/definitions/job_columns/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/columns/name", schemaPath: "#/definitions/job_columns/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.address !== void 0) {
          let data7 = data3.address;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err15 = { instancePath: instancePath + "/columns/address", schemaPath: "#/definitions/job_columns/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/columns/address", schemaPath: "#/definitions/job_columns/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.date !== void 0) {
          let data8 = data3.date;
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              const err17 = { instancePath: instancePath + "/columns/date", schemaPath: "#/definitions/job_columns/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/columns/date", schemaPath: "#/definitions/job_columns/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.amount !== void 0) {
          let data9 = data3.amount;
          if (typeof data9 === "string") {
            if (func3(data9) < 1) {
              const err19 = { instancePath: instancePath + "/columns/amount", schemaPath: "#/definitions/job_columns/properties/amount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/columns/amount", schemaPath: "#/definitions/job_columns/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.number !== void 0) {
          let data10 = data3.number;
          if (typeof data10 === "string") {
            if (func3(data10) < 1) {
              const err21 = { instancePath: instancePath + "/columns/number", schemaPath: "#/definitions/job_columns/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/columns/number", schemaPath: "#/definitions/job_columns/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.status !== void 0) {
          let data11 = data3.status;
          if (typeof data11 === "string") {
            if (func3(data11) < 1) {
              const err23 = { instancePath: instancePath + "/columns/status", schemaPath: "#/definitions/job_columns/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/columns/status", schemaPath: "#/definitions/job_columns/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data3.heard_from !== void 0) {
          let data12 = data3.heard_from;
          if (typeof data12 === "string") {
            if (func3(data12) < 1) {
              const err25 = { instancePath: instancePath + "/columns/heard_from", schemaPath: "#/definitions/job_columns/properties/heard_from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/columns/heard_from", schemaPath: "#/definitions/job_columns/properties/heard_from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/columns", schemaPath: "#/definitions/job_columns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate85.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhook" || key0 === "folder")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data0 = data.webhook;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          const err1 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.secret === void 0) {
          const err2 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "url" || key1 === "secret")) {
            const err3 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data1 = data0.url;
          if (typeof data1 === "string") {
            if (!pattern36.test(data1)) {
              const err4 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/definitions/webhook_url/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" }, message: 'must match pattern "^(https?://\\S+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/definitions/webhook_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.secret !== void 0) {
          let data2 = data0.secret;
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              const err6 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/definitions/secret/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, message: 'must match pattern "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/definitions/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.folder !== void 0) {
      let data3 = data.folder;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err9 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate87.errors = vErrors;
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
    if (data.business === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "business" }, message: "must have required property 'business'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.crew === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "crew" }, message: "must have required property 'crew'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.hours === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours" }, message: "must have required property 'hours'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.numbers === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.business !== void 0) {
      if (!validate11(data.business, { instancePath: instancePath + "/business", parentData: data, parentDataProperty: "business", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.crew !== void 0) {
      let data2 = data.crew;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          const err7 = { instancePath: instancePath + "/crew", schemaPath: "#/properties/crew/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err8 = { instancePath: instancePath + "/crew", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/crew", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err10 = { instancePath: instancePath + "/crew", schemaPath: "#/properties/crew/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          if (!validate13(data2[key2], { instancePath: instancePath + "/crew/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData })) {
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
    if (data.hours !== void 0) {
      if (!validate15(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.numbers !== void 0) {
      let data5 = data.numbers;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err12 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data5[i0], { instancePath: instancePath + "/numbers/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.routing !== void 0) {
      if (!validate56(data.routing, { instancePath: instancePath + "/routing", parentData: data, parentDataProperty: "routing", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.intake !== void 0) {
      if (!validate64(data.intake, { instancePath: instancePath + "/intake", parentData: data, parentDataProperty: "intake", rootData })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.alerts !== void 0) {
      if (!validate68(data.alerts, { instancePath: instancePath + "/alerts", parentData: data, parentDataProperty: "alerts", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.answering_plan !== void 0) {
      let data10 = data.answering_plan;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (!(key3 === "monthly_price" || key3 === "included_calls" || key3 === "overage_per_call" || key3 === "monthly_budget" || key3 === "currency")) {
            const err14 = { instancePath: instancePath + "/answering_plan", schemaPath: "#/definitions/answering_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data10.monthly_price !== void 0) {
          let data11 = data10.monthly_price;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err15 = { instancePath: instancePath + "/answering_plan/monthly_price", schemaPath: "#/definitions/answering_plan/properties/monthly_price/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/answering_plan/monthly_price", schemaPath: "#/definitions/answering_plan/properties/monthly_price/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.included_calls !== void 0) {
          let data12 = data10.included_calls;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err17 = { instancePath: instancePath + "/answering_plan/included_calls", schemaPath: "#/definitions/answering_plan/properties/included_calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err18 = { instancePath: instancePath + "/answering_plan/included_calls", schemaPath: "#/definitions/answering_plan/properties/included_calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data10.overage_per_call !== void 0) {
          let data13 = data10.overage_per_call;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err19 = { instancePath: instancePath + "/answering_plan/overage_per_call", schemaPath: "#/definitions/answering_plan/properties/overage_per_call/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/answering_plan/overage_per_call", schemaPath: "#/definitions/answering_plan/properties/overage_per_call/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.monthly_budget !== void 0) {
          let data14 = data10.monthly_budget;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 <= 0 || isNaN(data14)) {
              const err21 = { instancePath: instancePath + "/answering_plan/monthly_budget", schemaPath: "#/definitions/answering_plan/properties/monthly_budget/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/answering_plan/monthly_budget", schemaPath: "#/definitions/answering_plan/properties/monthly_budget/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data10.currency !== void 0) {
          let data15 = data10.currency;
          if (typeof data15 === "string") {
            if (!pattern42.test(data15)) {
              const err23 = { instancePath: instancePath + "/answering_plan/currency", schemaPath: "#/definitions/answering_plan/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/answering_plan/currency", schemaPath: "#/definitions/answering_plan/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/answering_plan", schemaPath: "#/definitions/answering_plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.jobs !== void 0) {
      if (!validate85(data.jobs, { instancePath: instancePath + "/jobs", parentData: data, parentDataProperty: "jobs", rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.leads !== void 0) {
      if (!validate87(data.leads, { instancePath: instancePath + "/leads", parentData: data, parentDataProperty: "leads", rootData })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
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
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
