// Whether a value is of a schema of the model.
import {is, type GenericSchema} from 'valibot';

export const isValid = <Value>(schema: GenericSchema<unknown, Value>, value: unknown): value is Value => is(schema, value);
