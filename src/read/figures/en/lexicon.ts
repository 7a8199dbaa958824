// The words that English reports put around their numbers. Sources of patterns, put together where they are used.

/** The beginning and the end of a list of verbs, by what they say of the thing that they are said of. */
export const GROW =
  'grow(?:n|s|ing)?|grew|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|leap(?:s|ed|t)?|surg(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|improv(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|enlarg(?:e|es|ed|ing)|go(?:es)? up|gone up|went up|(?<!\\b(?:set|sett?ing|made?|mak(?:e|ing)|tak(?:e|en|ing)|took|put|built|build|open(?:ed)?|follow|start(?:ed)?|sign(?:ed)?) )up';
export const SHRINK =
  'f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)?|shr[aiu]nk(?:s|ing)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|narrow(?:s|ed|ing)?|shed(?:s|ding)?|contract(?:ed|ing)|lighten(?:s|ed|ing)?|shorten(?:s|ed|ing)?|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|dip(?:s|ped|ping)?|diminish(?:es|ed|ing)?|eas(?:e|es|ed|ing)|scal(?:e|es|ed|ing) back|br(?:ing|ings|inging|ought) down|go(?:es)? down|gone down|came down|com(?:e|es|ing) down|went down|down';

/** Nouns of a change. */
export const GROWTH_NOUN = 'increases?|rises?|growth(?: rate)?|gains?|expansion|uplift|jump|surge';
export const SHRINK_NOUN = 'drops?|falls?|declines?|decreases?|reductions?|cuts?|contraction|fall-off';

/** What may stand before the noun of a change and belongs to it. */
export const OF_CHANGE =
  'average annual|annual average|average|annual|yearly|year-on-year|cumulative|further|overall|real-terms|real|cash|net|total|additional|nominal|actual|planned|modest|sharp|steady';

/** Verbs that have a change or a level as their object, and say no more than that it is there. */
export const LIGHT =
  'achiev(?:e|es|ed|ing)|enjoy(?:s|ed|ing)?|saw|se(?:e|es|en|eing)|record(?:s|ed|ing)?|regist(?:er|ers|ered|ering)|post(?:s|ed|ing)?|report(?:s|ed|ing)?|experienc(?:e|es|ed|ing)|witness(?:es|ed|ing)?|maintain(?:s|ed|ing)?|show(?:s|ed|n|ing)?|represent(?:s|ed|ing)?|mark(?:s|ed|ing)?|realiz(?:e|es|ed|ing)|realis(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|sustain(?:s|ed|ing)?|giv(?:e|es|ing)|gave|equivalent to|bring(?:s|ing)?|brought|secur(?:e|es|ed|ing)';

/** Verbs that put a value beside its thing. */
export const VALUE_VERB =
  '(?:is|are|was|were) worth|reach(?:es|ed|ing)?|total(?:s|l?ed|l?ing)?|number(?:s|ed|ing)?|averag(?:e|es|ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops?|hit(?:s|ting)?|pass(?:es|ed|ing)|approach(?:es|ed|ing)?|amount(?:s|ed|ing)? to|com(?:e|es|ing) to|came to|account(?:s|ed|ing)? for|ma[kd](?:e|es|ing) up|ma(?:de|king) up|st(?:ood|ands?|anding) at|equal(?:s|led)?|is|are|was|were|be|been|being';

/** Those of them whose word is printed with the number, since it says of the number what it is. */
export const SENSE_VERB =
  'reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops?|hit(?:s|ting)?|pass(?:es|ed|ing)|approach(?:es|ed|ing)?';

/** Verbs that put a value beside its thing with a preposition. */
export const HELD =
  'kept|held|maintained|keep(?:s|ing)?|hold(?:s|ing)?|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|controlled|capped|limited|set|fixed|projected|forecast|budgeted|estimated|planned|expected|put|stood|stands?|running|ran|valued|priced|frozen|averaged|c[ao]me(?:s)? in|peak(?:s|ed)?|sett?l(?:e|es|ed)|start(?:s|ed)?|end(?:s|ed)?|be|been|is|are|was|were';

/** Verbs of a thing that does something for so many: what it is of is their subject. */
export const SERVE =
  'cover(?:s|ed|ing)?|benefit(?:s|t?ed|t?ing)?|serv(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|employ(?:s|ed|ing)?|help(?:s|ed|ing)?|support(?:s|ed|ing)?|cost(?:s|ing)?|attract(?:s|ed|ing)?|add(?:s|ed|ing)?|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|hous(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|treat(?:s|ed|ing)?|reach(?:es|ed|ing)?';

/** Verbs of time and firmness, and small words, that stand between a subject and its verb. */
export const AUXILIARY =
  'has|have|had|having|is|are|was|were|be|been|being|will|would|shall|should|must|can|could|may|might|do|does|did|(?:need|needs|ought|set|due|likely|aims?|aiming|plans?|strives?|continued?|continues|begun|began|begins?|helped|starting) to|to|not|expected|forecast|projected|planned|estimated|budgeted|now|also|already|further|again|still|even|since|thus|together|then|just|only|all|both|so far|once again|over time|together|in total|on average|at least|collectively|the average|an average';

/** A time that stands beside what is said. */
export const TIME =
  '(?:(?:by|at) the end of )?(?:this|last|next|the (?:past|previous|last|coming|next|current)) (?:financial |fiscal |calendar )?(?:year|month|quarter|decade)|(?:over|in|during|across|for|within) the (?:past|last|next|coming|first|previous) (?:[a-z]{2,9}|\\d{1,2}) (?:years?|months?|quarters?)|over the (?:past|coming|next|last) decade|(?:in|by|since|during|for|at the end of|by the end of) (?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?|each year|every year|a year|per year|per annum|annually|year on year|year-on-year|nationwide|in total|on average|so far|to date|in recent years|over the (?:year|period|five years)|during the (?:year|period)|in real terms|in cash terms';

/** Who acts in a report: what is said after them is named by its object. */
export const AGENT =
  '(?:we|i|they|you|he|she|it|this|these|that|which|who|there|the (?:central |local |state |national |city |municipal |provincial |county )?(?:government|council|authority|administration|state council|ministry|party|cabinet|mayor|borough|chancellor)|(?:central|local|the) governments?|our (?:government|council)|governments? at all levels|the result|the results?(?: so far)?|this budget|the budget|this)';

/** Nouns that name nothing by themselves. */
export const GENERIC =
  '(?:people|persons?|residents?|students?|pupils?|children|households?|families|homes|units|places|jobs|employees|workers|staff|businesses|companies|enterprises|firms|projects|items|cases|schools|patients|visitors|users|members|teachers|farmers|women|men|young people|older people|veterans|land|vehicles|visits|applications|sites|buildings|adults|Chinese|individuals|customers|tenants)';
