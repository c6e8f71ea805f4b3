// Made from schemas/ by `npm run generate`. Change the schema, not this file.
import type {ErrorObject} from 'ajv'

declare const validate: {(document: unknown): boolean; errors?: ErrorObject[] | null}
export default validate
