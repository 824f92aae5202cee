import type { State } from '../locale.ts';

/** name · other names, people, capital, seat of government · adjectives. */
const rows = `
united states|us,usa,america,americans,washington,white house|american,us
united kingdom|uk,britain,great britain,britons,london,downing street,whitehall|british,uk
russia|russian federation,russians,moscow,kremlin|russian
ukraine|ukrainians,kyiv,kiev|ukrainian
china|people s republic of china,prc,beijing|chinese
taiwan|taiwanese,taipei|taiwanese
japan|japanese,tokyo|japanese
north korea|dprk,north koreans,pyongyang|north korean
south korea|republic of korea,south koreans,seoul|south korean
india|indians,new delhi,delhi|indian
pakistan|pakistanis,islamabad|pakistani
afghanistan|afghans,kabul|afghan
iran|islamic republic,iranians,tehran,teheran|iranian
iraq|iraqis,baghdad|iraqi
syria|syrians,damascus|syrian
lebanon|lebanese,beirut|lebanese
israel|israelis,jerusalem,tel aviv|israeli
jordan|jordanians,amman|jordanian
egypt|egyptians,cairo|egyptian
saudi arabia|saudis,riyadh|saudi,saudi arabian
yemen|yemenis,sanaa|yemeni
qatar|qataris,doha|qatari
turkey|turkiye,turks,ankara|turkish
france|french,paris,elysee|french
germany|germans,berlin|german
italy|italians,rome|italian
spain|spaniards,madrid|spanish
portugal|portuguese,lisbon|portuguese
poland|poles,warsaw|polish
hungary|hungarians,budapest|hungarian
romania|romanians,bucharest|romanian
bulgaria|bulgarians,sofia|bulgarian
greece|greeks,athens|greek
serbia|serbs,belgrade|serbian
croatia|croats,zagreb|croatian
czech republic|czechia,czechs,prague|czech
slovakia|slovaks,bratislava|slovak
austria|austrians,vienna|austrian
switzerland|swiss,bern|swiss
netherlands|holland,dutch,the hague|dutch
belgium|belgians|belgian
denmark|danes,copenhagen|danish
norway|norwegians,oslo|norwegian
sweden|swedes,stockholm|swedish
finland|finns,helsinki|finnish
estonia|estonians,tallinn|estonian
latvia|latvians,riga|latvian
lithuania|lithuanians,vilnius|lithuanian
ireland|irish,dublin|irish
iceland|icelanders,reykjavik|icelandic
belarus|belarusians,minsk|belarusian
moldova|moldovans,chisinau|moldovan
georgia|georgians,tbilisi|georgian
armenia|armenians,yerevan|armenian
azerbaijan|azerbaijanis,baku|azerbaijani
kazakhstan|kazakhs,astana|kazakh
canada|canadians,ottawa|canadian
mexico|mexicans,mexico city|mexican
cuba|cubans,havana|cuban
honduras|hondurans,tegucigalpa|honduran
guatemala|guatemalans|guatemalan
el salvador|salvadorans,san salvador|salvadoran
nicaragua|nicaraguans,managua|nicaraguan
venezuela|venezuelans,caracas|venezuelan
colombia|colombians,bogota|colombian
brazil|brazilians,brasilia|brazilian
argentina|argentines,buenos aires|argentine
chile|chileans|chilean
peru|peruvians,lima|peruvian
australia|australians,canberra|australian
new zealand|new zealanders,wellington|new zealand
indonesia|indonesians,jakarta|indonesian
philippines|filipinos,manila|philippine,filipino
vietnam|vietnamese,hanoi|vietnamese
thailand|thais,bangkok|thai
myanmar|burma,burmese,naypyidaw|burmese
malaysia|malaysians,kuala lumpur|malaysian
bangladesh|bangladeshis,dhaka|bangladeshi
nigeria|nigerians,abuja|nigerian
kenya|kenyans,nairobi|kenyan
ethiopia|ethiopians,addis ababa|ethiopian
sudan|sudanese,khartoum|sudanese
somalia|somalis,mogadishu|somali
libya|libyans,tripoli|libyan
tunisia|tunisians,tunis|tunisian
algeria|algerians,algiers|algerian
morocco|moroccans,rabat|moroccan
south africa|south africans,pretoria|south african
zimbabwe|zimbabweans,harare|zimbabwean
european union|eu,brussels|european
`;

function readState(row: string): State {
  const [name = '', names = '', adjectives = ''] = row.split('|');
  return { name, names: names.split(','), adjectives: adjectives.split(',') };
}

export const states: readonly State[] = rows.trim().split('\n').map(readState);
