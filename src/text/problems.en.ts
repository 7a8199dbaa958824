// What is wrong with a dataset, in English: the problems that a page can have.
import type {Sentences} from './problems.js';

export const problemsEn: Sentences = {
  network: 'the server did not answer: {reason}',
  http: 'expected status 200, got {status}',
  timeout: 'not complete in {seconds} s',
  'too-large': 'larger than {mebibytes} MiB',
  empty: 'expected JSON, got an empty file',
  html: 'expected JSON, got an HTML page',
  encoding: 'expected UTF-8, UTF-16 or GB18030, got {found}',
  json: 'expected JSON: {reason}',
  script: 'the page does not contain this <script type="application/json">',
  exception: 'the program that checks the data failed: {reason}',
  'old-shape': 'this dataset has the former shape: a chapter holds its texts, keywords, goals and themes in blocks',
  missing: '{key} is missing',
  noted: 'expected {expected}, got {received}',
  types: {string: 'text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object'},
  'unknown-id': 'the dataset does not contain “{id}”',
};
