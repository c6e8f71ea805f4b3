// Made from schemas/ by `npm run generate`. Change the schema, not this file.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var pattern0 = new RegExp("^AC[0-9a-fA-F]{32}$", "u");
var pattern1 = new RegExp("^https?://", "u");
var pattern2 = new RegExp("^FW[0-9a-fA-F]{32}$", "u");
var schema12 = { "type": "object", "properties": { "sid": { "type": "string", "pattern": "^PN[0-9a-fA-F]{32}$" }, "number": { "type": "string", "pattern": "^\\+[1-9][0-9]{6,14}$" }, "origin": { "enum": ["bought", "adopted", "imported"] }, "keep_name": { "type": "boolean" }, "found": { "$ref": "#/definitions/number_settings" }, "applied": { "$ref": "#/definitions/number_settings" } }, "required": ["sid", "number", "origin"], "additionalProperties": false };
var schema13 = { "type": "object", "properties": { "friendly_name": { "type": "string" }, "voice_url": { "type": "string" }, "voice_method": { "type": "string" }, "voice_fallback_url": { "type": "string" }, "voice_fallback_method": { "type": "string" }, "status_callback": { "type": "string" }, "status_callback_method": { "type": "string" }, "sms_url": { "type": "string" }, "sms_method": { "type": "string" }, "sms_fallback_url": { "type": "string" }, "sms_fallback_method": { "type": "string" }, "voice_application_sid": { "type": "string" }, "sms_application_sid": { "type": "string" }, "trunk_sid": { "type": "string" } }, "required": ["friendly_name", "voice_url", "voice_method", "voice_fallback_url", "voice_fallback_method", "status_callback", "status_callback_method", "sms_url", "sms_method", "sms_fallback_url", "sms_fallback_method", "voice_application_sid", "sms_application_sid", "trunk_sid"], "additionalProperties": false };
var pattern3 = new RegExp("^PN[0-9a-fA-F]{32}$", "u");
var pattern4 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");
var func2 = Object.prototype.hasOwnProperty;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sid" }, message: "must have required property 'sid'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.origin === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sid" || key0 === "number" || key0 === "origin" || key0 === "keep_name" || key0 === "found" || key0 === "applied")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sid !== void 0) {
      let data0 = data.sid;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^PN[0-9a-fA-F]{32}$" }, message: 'must match pattern "^PN[0-9a-fA-F]{32}$"' };
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
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{6,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{6,14}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data2 = data.origin;
      if (!(data2 === "bought" || data2 === "adopted" || data2 === "imported")) {
        const err8 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema12.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.keep_name !== void 0) {
      if (typeof data.keep_name !== "boolean") {
        const err9 = { instancePath: instancePath + "/keep_name", schemaPath: "#/properties/keep_name/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.found !== void 0) {
      let data4 = data.found;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.friendly_name === void 0) {
          const err10 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "friendly_name" }, message: "must have required property 'friendly_name'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.voice_url === void 0) {
          const err11 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_url" }, message: "must have required property 'voice_url'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.voice_method === void 0) {
          const err12 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_method" }, message: "must have required property 'voice_method'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.voice_fallback_url === void 0) {
          const err13 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_fallback_url" }, message: "must have required property 'voice_fallback_url'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.voice_fallback_method === void 0) {
          const err14 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_fallback_method" }, message: "must have required property 'voice_fallback_method'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.status_callback === void 0) {
          const err15 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "status_callback" }, message: "must have required property 'status_callback'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4.status_callback_method === void 0) {
          const err16 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "status_callback_method" }, message: "must have required property 'status_callback_method'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.sms_url === void 0) {
          const err17 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_url" }, message: "must have required property 'sms_url'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4.sms_method === void 0) {
          const err18 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_method" }, message: "must have required property 'sms_method'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.sms_fallback_url === void 0) {
          const err19 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_fallback_url" }, message: "must have required property 'sms_fallback_url'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.sms_fallback_method === void 0) {
          const err20 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_fallback_method" }, message: "must have required property 'sms_fallback_method'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.voice_application_sid === void 0) {
          const err21 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_application_sid" }, message: "must have required property 'voice_application_sid'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data4.sms_application_sid === void 0) {
          const err22 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_application_sid" }, message: "must have required property 'sms_application_sid'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data4.trunk_sid === void 0) {
          const err23 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "trunk_sid" }, message: "must have required property 'trunk_sid'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!func2.call(schema13.properties, key1)) {
            const err24 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.friendly_name !== void 0) {
          if (typeof data4.friendly_name !== "string") {
            const err25 = { instancePath: instancePath + "/found/friendly_name", schemaPath: "#/definitions/number_settings/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data4.voice_url !== void 0) {
          if (typeof data4.voice_url !== "string") {
            const err26 = { instancePath: instancePath + "/found/voice_url", schemaPath: "#/definitions/number_settings/properties/voice_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.voice_method !== void 0) {
          if (typeof data4.voice_method !== "string") {
            const err27 = { instancePath: instancePath + "/found/voice_method", schemaPath: "#/definitions/number_settings/properties/voice_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4.voice_fallback_url !== void 0) {
          if (typeof data4.voice_fallback_url !== "string") {
            const err28 = { instancePath: instancePath + "/found/voice_fallback_url", schemaPath: "#/definitions/number_settings/properties/voice_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.voice_fallback_method !== void 0) {
          if (typeof data4.voice_fallback_method !== "string") {
            const err29 = { instancePath: instancePath + "/found/voice_fallback_method", schemaPath: "#/definitions/number_settings/properties/voice_fallback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data4.status_callback !== void 0) {
          if (typeof data4.status_callback !== "string") {
            const err30 = { instancePath: instancePath + "/found/status_callback", schemaPath: "#/definitions/number_settings/properties/status_callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data4.status_callback_method !== void 0) {
          if (typeof data4.status_callback_method !== "string") {
            const err31 = { instancePath: instancePath + "/found/status_callback_method", schemaPath: "#/definitions/number_settings/properties/status_callback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data4.sms_url !== void 0) {
          if (typeof data4.sms_url !== "string") {
            const err32 = { instancePath: instancePath + "/found/sms_url", schemaPath: "#/definitions/number_settings/properties/sms_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data4.sms_method !== void 0) {
          if (typeof data4.sms_method !== "string") {
            const err33 = { instancePath: instancePath + "/found/sms_method", schemaPath: "#/definitions/number_settings/properties/sms_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data4.sms_fallback_url !== void 0) {
          if (typeof data4.sms_fallback_url !== "string") {
            const err34 = { instancePath: instancePath + "/found/sms_fallback_url", schemaPath: "#/definitions/number_settings/properties/sms_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data4.sms_fallback_method !== void 0) {
          if (typeof data4.sms_fallback_method !== "string") {
            const err35 = { instancePath: instancePath + "/found/sms_fallback_method", schemaPath: "#/definitions/number_settings/properties/sms_fallback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data4.voice_application_sid !== void 0) {
          if (typeof data4.voice_application_sid !== "string") {
            const err36 = { instancePath: instancePath + "/found/voice_application_sid", schemaPath: "#/definitions/number_settings/properties/voice_application_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data4.sms_application_sid !== void 0) {
          if (typeof data4.sms_application_sid !== "string") {
            const err37 = { instancePath: instancePath + "/found/sms_application_sid", schemaPath: "#/definitions/number_settings/properties/sms_application_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data4.trunk_sid !== void 0) {
          if (typeof data4.trunk_sid !== "string") {
            const err38 = { instancePath: instancePath + "/found/trunk_sid", schemaPath: "#/definitions/number_settings/properties/trunk_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/found", schemaPath: "#/definitions/number_settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.applied !== void 0) {
      let data19 = data.applied;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.friendly_name === void 0) {
          const err40 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "friendly_name" }, message: "must have required property 'friendly_name'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data19.voice_url === void 0) {
          const err41 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_url" }, message: "must have required property 'voice_url'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data19.voice_method === void 0) {
          const err42 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_method" }, message: "must have required property 'voice_method'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data19.voice_fallback_url === void 0) {
          const err43 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_fallback_url" }, message: "must have required property 'voice_fallback_url'" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data19.voice_fallback_method === void 0) {
          const err44 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_fallback_method" }, message: "must have required property 'voice_fallback_method'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data19.status_callback === void 0) {
          const err45 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "status_callback" }, message: "must have required property 'status_callback'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data19.status_callback_method === void 0) {
          const err46 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "status_callback_method" }, message: "must have required property 'status_callback_method'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data19.sms_url === void 0) {
          const err47 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_url" }, message: "must have required property 'sms_url'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data19.sms_method === void 0) {
          const err48 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_method" }, message: "must have required property 'sms_method'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data19.sms_fallback_url === void 0) {
          const err49 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_fallback_url" }, message: "must have required property 'sms_fallback_url'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data19.sms_fallback_method === void 0) {
          const err50 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_fallback_method" }, message: "must have required property 'sms_fallback_method'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data19.voice_application_sid === void 0) {
          const err51 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "voice_application_sid" }, message: "must have required property 'voice_application_sid'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data19.sms_application_sid === void 0) {
          const err52 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "sms_application_sid" }, message: "must have required property 'sms_application_sid'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data19.trunk_sid === void 0) {
          const err53 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/required", keyword: "required", params: { missingProperty: "trunk_sid" }, message: "must have required property 'trunk_sid'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key2 in data19) {
          if (!func2.call(schema13.properties, key2)) {
            const err54 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data19.friendly_name !== void 0) {
          if (typeof data19.friendly_name !== "string") {
            const err55 = { instancePath: instancePath + "/applied/friendly_name", schemaPath: "#/definitions/number_settings/properties/friendly_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data19.voice_url !== void 0) {
          if (typeof data19.voice_url !== "string") {
            const err56 = { instancePath: instancePath + "/applied/voice_url", schemaPath: "#/definitions/number_settings/properties/voice_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.voice_method !== void 0) {
          if (typeof data19.voice_method !== "string") {
            const err57 = { instancePath: instancePath + "/applied/voice_method", schemaPath: "#/definitions/number_settings/properties/voice_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19.voice_fallback_url !== void 0) {
          if (typeof data19.voice_fallback_url !== "string") {
            const err58 = { instancePath: instancePath + "/applied/voice_fallback_url", schemaPath: "#/definitions/number_settings/properties/voice_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data19.voice_fallback_method !== void 0) {
          if (typeof data19.voice_fallback_method !== "string") {
            const err59 = { instancePath: instancePath + "/applied/voice_fallback_method", schemaPath: "#/definitions/number_settings/properties/voice_fallback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data19.status_callback !== void 0) {
          if (typeof data19.status_callback !== "string") {
            const err60 = { instancePath: instancePath + "/applied/status_callback", schemaPath: "#/definitions/number_settings/properties/status_callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data19.status_callback_method !== void 0) {
          if (typeof data19.status_callback_method !== "string") {
            const err61 = { instancePath: instancePath + "/applied/status_callback_method", schemaPath: "#/definitions/number_settings/properties/status_callback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data19.sms_url !== void 0) {
          if (typeof data19.sms_url !== "string") {
            const err62 = { instancePath: instancePath + "/applied/sms_url", schemaPath: "#/definitions/number_settings/properties/sms_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data19.sms_method !== void 0) {
          if (typeof data19.sms_method !== "string") {
            const err63 = { instancePath: instancePath + "/applied/sms_method", schemaPath: "#/definitions/number_settings/properties/sms_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data19.sms_fallback_url !== void 0) {
          if (typeof data19.sms_fallback_url !== "string") {
            const err64 = { instancePath: instancePath + "/applied/sms_fallback_url", schemaPath: "#/definitions/number_settings/properties/sms_fallback_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data19.sms_fallback_method !== void 0) {
          if (typeof data19.sms_fallback_method !== "string") {
            const err65 = { instancePath: instancePath + "/applied/sms_fallback_method", schemaPath: "#/definitions/number_settings/properties/sms_fallback_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data19.voice_application_sid !== void 0) {
          if (typeof data19.voice_application_sid !== "string") {
            const err66 = { instancePath: instancePath + "/applied/voice_application_sid", schemaPath: "#/definitions/number_settings/properties/voice_application_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data19.sms_application_sid !== void 0) {
          if (typeof data19.sms_application_sid !== "string") {
            const err67 = { instancePath: instancePath + "/applied/sms_application_sid", schemaPath: "#/definitions/number_settings/properties/sms_application_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data19.trunk_sid !== void 0) {
          if (typeof data19.trunk_sid !== "string") {
            const err68 = { instancePath: instancePath + "/applied/trunk_sid", schemaPath: "#/definitions/number_settings/properties/trunk_sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/applied", schemaPath: "#/definitions/number_settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
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
    if (data.flows === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flows" }, message: "must have required property 'flows'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.numbers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "account" || key0 === "public_url" || key0 === "flows" || key0 === "numbers")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^AC[0-9a-fA-F]{32}$" }, message: 'must match pattern "^AC[0-9a-fA-F]{32}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.public_url !== void 0) {
      let data2 = data.public_url;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err8 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.flows !== void 0) {
      let data3 = data.flows;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs9 = errors;
          if (typeof key1 !== "string") {
            const err10 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            const err11 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
              const err12 = { instancePath: instancePath + "/flows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flows/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^FW[0-9a-fA-F]{32}$" }, message: 'must match pattern "^FW[0-9a-fA-F]{32}$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/flows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flows/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/flows", schemaPath: "#/properties/flows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data5 = data.numbers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key3 in data5) {
          if (!validate11(data5[key3], { instancePath: instancePath + "/numbers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
