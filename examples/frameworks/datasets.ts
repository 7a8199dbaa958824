// The datasets of the apps, each an object that the app holds and gives to the pieces.
import gangzha from 'tujie/data/gangzha-2019.json?url';
import minimal from 'tujie/data/minimal.json?url';

const read = async (address: string): Promise<object> => (await fetch(address)).json() as Promise<object>;

export const loadReport = (): Promise<object> => read(gangzha);
export const loadDraft = (): Promise<object> => read(minimal);
