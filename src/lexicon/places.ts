import type { LexEntry } from '../types.ts'
import { entriesOf, parseForms } from './forms.ts'
import { ports } from './places-ports.ts'

/** A sub-national place that a figure may be limited to; `id` is its name as the text puts it, `area` its country (alpha-3). */
export interface PlaceEntry extends LexEntry {
  readonly kind: 'place'
  readonly area: string
  /** also a common word, a surname or a place elsewhere */
  readonly weak?: true
}

/** Provinces, states, ports and mining or farming regions by country, in the format of `forms.ts`. Capitals are areas. */
const places: Readonly<Record<string, string>> = {
  PRK: `Rason|Rajin|Rajin-Sonbong|Raseon|Nampo|Namp’o|Kaesong|Kaesŏng|Gaeseong|Kaesong Industrial Complex|Sinuiju|Shinuiju|Chongjin|Hamhung|Hungnam|Wonsan|Hyesan
    Musan|Hoeryong|Manpo|Kumgang|Mount Kumgang|Namyang|Wiwon|Hwanggumpyong|Wihwa Island|Songnim|Haeju|Sariwon|Tanchon|Kimchaek|Ryanggang|Yanggang|Jagang|Chagang
    North Hamgyong|South Hamgyong|North Hwanghae|South Hwanghae|North Pyongan|South Pyongan|Kangwon`,
  KOR: `Busan|Pusan|Incheon|Inchon|Ulsan|Gwangyang|Pohang|Pyeongtaek|Gyeonggi|Jeju|Yeosu|Gwangju|Daegu|Daejeon|Paju|Gangwon|Jeolla|Gyeongsang|Chungcheong|Mokpo|Gunsan`,
  CHN: `Dandong|Liaoning|Jilin|Heilongjiang|Yanbian|Hunchun|Yanji|Tumen|Changbai|Linjiang|Dalian|Shenyang|Yingkou|Jinzhou|Harbin|Changchun|Suifenhe|Manzhouli|Heihe
    Guangdong|Shandong|Shanghai|Zhejiang|Jiangsu|Fujian|Hebei|Henan|Hubei|Hunan|Anhui|Jiangxi|Sichuan|Yunnan|Guizhou|Guangxi|Hainan|Shanxi|Shaanxi|Gansu|Qinghai|Ningxia
    Xinjiang|Tibet|Inner Mongolia|Chongqing|Tianjin|Guangzhou|Shenzhen|Dongguan|Yiwu|Ningbo|Zhoushan|Qingdao|Rizhao|Lianyungang|Yantai|Weihai|Longkou|Tangshan|Caofeidian
    Qinhuangdao|Wuhan|Xiamen|Hangzhou|Suzhou|Nanjing|Chengdu|Xi’an|Zhengzhou|Erenhot|Bayannur|Ordos|Baotou|Khorgos|Alashankou|Urumqi|Kashgar
    Northeast China|North-East China|Northern China|Southern China|Eastern China|North China|South China|East China|Southwest China|Northwest China|Pearl River Delta
    Yangtze River Delta|Zhangjiagang|Fangchenggang|Beibu Gulf|Wenzhou|Foshan`,
  TWN: 'Kaohsiung|Taichung|Hsinchu|Keelung|Tainan',
  JPN: 'Hokkaido|Osaka|Yokohama|Nagoya|!Kobe|Kyushu|Fukuoka|Kanagawa|Aichi|Okinawa|Niigata|Tottori|Chiba|Kitakyushu|Hiroshima|Aomori',
  MNG: 'Oyu Tolgoi|Tavan Tolgoi|Gashuunsukhait|Ömnögovi|South Gobi',
  RUS: `Siberia|Primorye|Primorsky|Primorsky Krai|Maritime Territory|Vladivostok|Nakhodka|Vostochny|Khasan|Khabarovsk|Sakhalin|Kamchatka|!Amur|Russian Far East
    Kuzbass|Kemerovo|Novorossiysk|!Taman|Ust-Luga|Murmansk|Kaliningrad|Krasnodar|Rostov|Stavropol|Volgograd|Voronezh|Tatarstan|Bashkortostan|!?Urals|Yakutia|Krasnoyarsk
    Irkutsk|Novosibirsk|Yamal|Sabetta|Primorsk|Kozmino|Zabaikalsk|Saint Petersburg|Tuapse|Azov|Magadan|Chukotka|Buryatia|Altai|Omsk|Astrakhan|Dagestan|Chelyabinsk|North Caucasus`,
  KAZ: 'Almaty|Aktau|Atyrau|Tengiz|Kashagan|Karaganda|Kostanay|Akmola|Pavlodar|Mangystau|Shymkent|Aktobe|Ekibastuz|Turkistan',
  UZB: 'Samarkand|Fergana|Navoi|Bukhara|Karakalpakstan',
  UKR: 'Odesa|Odessa|Mykolaiv|Mykolayiv|Chornomorsk|Pivdennyi|Pivdenny|Izmail|!Reni|Mariupol|Kharkiv|Lviv|Donbas|Donbass|Donetsk|Luhansk|Crimea|Dnipro|Kherson|Poltava|Vinnytsia|Zaporizhzhia',
  IND: `Maharashtra|Uttar Pradesh|Gujarat|?Punjab|Haryana|Karnataka|Tamil Nadu|Andhra Pradesh|Telangana|Madhya Pradesh|Rajasthan|West Bengal|Bihar|Odisha|Orissa|Assam|Kerala
    Jharkhand|Chhattisgarh|!Goa|Uttarakhand|Himachal Pradesh|Jammu and Kashmir|Kashmir|Mumbai|Kolkata|Calcutta|Chennai|Bengaluru|Bangalore|?Hyderabad|Ahmedabad|!Surat|Kandla
    Mundra|Visakhapatnam|Vizag|Paradip|Jamnagar|Nhava Sheva|Kakinada|Cochin|Kochi|Tuticorin|Tirupur|Ludhiana|Darjeeling|Nilgiris|Saurashtra|Kutch|Vidarbha|Marathwada
    Karimganj|Petrapole|North India|South India|Northern India|Southern India`,
  PAK: '!Sindh|Karachi|Lahore|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Faisalabad|Sialkot|Gwadar|Multan|Rahim Yar Khan|Port Qasim|Gilgit-Baltistan|Bahawalpur|Sanghar',
  BGD: 'Chittagong|Chattogram|Gazipur|Narayanganj|Khulna|Mongla|Benapole|Sylhet|Rajshahi',
  LKA: 'Hambantota|Trincomalee|Nuwara Eliya|!Kandy|!Uva|Dimbula',
  AFG: 'Kandahar|Herat|Helmand|Nangarhar|Torkham|Kunduz|Mazar-i-Sharif',
  NPL: 'Birgunj|Biratnagar',
  IDN: `!Java|East Java|West Java|Central Java|Sumatra|North Sumatra|South Sumatra|West Sumatra|Kalimantan|East Kalimantan|South Kalimantan|Central Kalimantan|West Kalimantan
    Sulawesi|Central Sulawesi|Southeast Sulawesi|South Sulawesi|Riau|Papua|West Papua|Bangka|Belitung|Bangka Belitung|!Bali|Batam|Aceh|Lampung|Jambi|Morowali|Halmahera|Maluku
    North Maluku|Lombok|Sumbawa|Surabaya|Grasberg|Weda Bay|Batu Hijau`,
  MYS: 'Sabah|Sarawak|Johor|Penang|Selangor|Peninsular Malaysia|Port Klang|Pahang|!Perak|Kedah|Kelantan|Terengganu|Malacca|Melaka|Bintulu|Labuan|Lahad Datu|Sandakan',
  THA: 'Chiang Mai|Phuket|Rayong|Map Ta Phut|Laem Chabang|Chonburi|Songkhla|Udon Thani|Khon Kaen|Hat Yai|Sa Kaeo',
  VNM: `Ho Chi Minh City|Saigon|Da Nang|Danang|Haiphong|Hai Phong|Bac Ninh|Bac Giang|Binh Duong|Dong Nai|Ba Ria-Vung Tau|Quang Ninh|Mekong Delta|?Central Highlands|Dak Lak
    Daklak|Long An|Can Tho|Thai Nguyen|Thanh Hoa|Ca Mau|Lang Son|Vung Tau|Gia Lai|Lam Dong|Dung Quat`,
  PHL: 'Luzon|Mindanao|Visayas|Cebu|Davao|Negros|Negros Occidental|Subic|Batangas|Surigao|Palawan|Calabarzon',
  MMR: 'Yangon|Rangoon|Mandalay|Rakhine|Kachin|Shan State|!?Muse|Wa State|Myawaddy|Kyaukphyu',
  KHM: 'Sihanoukville|Battambang|Siem Reap|Poipet|Bavet|Kampot',
  LAO: 'Luang Prabang|Savannakhet|Boten',
  AUS: `Port Hedland|Pilbara|Queensland|Western Australia|New South Wales|South Australia|!?Victoria|Tasmania|Northern Territory|Dampier|Port Walcott|!Gladstone|Hay Point
    Dalrymple Bay|Abbot Point|!?Newcastle|Bowen Basin|Hunter Valley|Perth|Brisbane|Sydney|Melbourne|!?Adelaide|!?Darwin|Geraldton|Esperance|Kalgoorlie|Kwinana|!Mackay|Townsville|Karratha
    Greenbushes|Fremantle`,
  NZL: 'Auckland|!?Canterbury|!?Nelson|Tauranga|Waikato|!?Southland|Otago|Marlborough',
  PNG: 'Bougainville|!Lae|Lihir',
  TUR: 'Istanbul|Ceyhan|Izmir|Mersin|Gaziantep|Iskenderun|Aliaga|Anatolia|Bursa|Kocaeli|Antalya|!Ordu|Giresun',
  ARE: 'Dubai|Sharjah|Fujairah|Jebel Ali|Ras Al Khaimah|Ruwais|Ajman',
  SAU: 'Jeddah|Ras Tanura|Yanbu|Jubail|Dammam|Neom|Ras Al-Khair|Mecca|?Eastern Province',
  IRQ: 'Basra|Basrah|Kirkuk|Kurdistan|Kurdistan Region|Erbil|Umm Qasr',
  IRN: 'Bandar Abbas|Kharg Island|Kharg|Assaluyeh|Bandar Imam Khomeini|Chabahar|South Pars|Khuzestan|Isfahan|Kerman',
  ISR: 'Haifa|Ashdod|Eilat',
  PSE: 'Gaza|Gaza Strip|West Bank',
  OMN: 'Sohar|Salalah|Duqm',
  YEM: '!Aden|Hodeidah|Hudaydah',
  QAT: 'Ras Laffan|!North Field',
  GEO: 'Batumi|Poti|Abkhazia|South Ossetia|Supsa',
  EGY: '?Alexandria|Damietta|Port Said|Suez|Suez Canal|Ain Sokhna|Sinai',
  MAR: 'Casablanca|Agadir|Tangier|Tanger Med|Khouribga|Jorf Lasfar|Laayoune',
  DZA: 'Hassi Messaoud|Skikda|Arzew',
  TUN: 'Sfax|Gafsa',
  LBY: 'Benghazi|Es Sider|Ras Lanuf|Sharara|Misrata|Zawiya|Tobruk',
  ZAF: `Richards Bay|Durban|Cape Town|Johannesburg|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Northern Cape|Mpumalanga|Limpopo|Saldanha|Saldanha Bay|North West province|Rustenburg
    !Free State`,
  NGA: 'Lagos|Port Harcourt|!Bonny|Kano|Rivers State|Bayelsa|Ogun|Lekki|Kaduna|Zamfara',
  GHA: '!Tema|Takoradi|Kumasi|Ashanti',
  CIV: 'San Pedro|San-Pedro|Soubre',
  BEN: 'Cotonou',
  KEN: 'Mombasa|Kericho|Naivasha|Nakuru|Lamu',
  TZA: 'Zanzibar|Mtwara|Geita|Mwanza',
  ETH: 'Oromia|Sidama|Tigray|Yirgacheffe|Amhara',
  COD: 'Katanga|Lualaba|Haut-Katanga|Kolwezi|North Kivu|South Kivu|Ituri|Lubumbashi|Rubaya|Kivu|Kipushi',
  ZMB: '!Copperbelt|Ndola|Kitwe|Solwezi',
  MOZ: 'Beira|Nacala|Cabo Delgado|!Tete',
  GIN: 'Simandou|!Boke|Boké|Kamsar',
  SDN: 'Port Sudan|Darfur|Gezira',
  ZWE: 'Bulawayo|Hwange|Matabeleland',
  AGO: 'Cabinda|!Lobito|Lunda Sul|Lunda Norte',
  MRT: 'Nouadhibou|Zouerate',
  USA: `Texas|California|Iowa|Illinois|Nebraska|Minnesota|Indiana|Ohio|Kansas|North Dakota|South Dakota|Oklahoma|Louisiana|Florida|Alaska|Michigan|Wisconsin|Pennsylvania|West Virginia
    Wyoming|Kentucky|Tennessee|Missouri|Arkansas|Alabama|Mississippi|South Carolina|North Carolina|?Virginia|Maryland|New York|New Jersey|Massachusetts|Connecticut|Arizona|Nevada
    New Mexico|Colorado|Utah|Idaho|!Montana|Oregon|Washington state|Hawaii|!Maine|Vermont|New Hampshire|Delaware|Rhode Island
    Los Angeles|Long Beach|Houston|New Orleans|Seattle|Tacoma|Oakland|!Savannah|Charleston|!Norfolk|Baltimore|Corpus Christi|Sabine Pass|San Francisco|Detroit|Miami|Port Arthur|!?Freeport
    Pacific Northwest|U.S. Gulf Coast|US Gulf Coast|Gulf Coast|Midwest|Permian|Permian Basin|Appalachia|Bakken|Eagle Ford|Silicon Valley|Great Plains|Central Valley|Cushing
    U.S. Gulf|US Gulf|?Great Lakes`,
  CAN: `Alberta|British Columbia|Saskatchewan|Manitoba|Ontario|Quebec|Québec|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|!Labrador|Prince Edward Island|Yukon
    Nunavut|Northwest Territories|Vancouver|Toronto|Montreal|Montréal|Prince Rupert|Thunder Bay|Calgary|!Halifax|Fort McMurray|Kitimat|Sept-Iles|Sudbury`,
  MEX: 'Michoacan|Michoacán|Jalisco|Sinaloa|Sonora|Baja California|Nuevo Leon|Nuevo León|Chihuahua|Veracruz|Manzanillo|Lazaro Cardenas|Lázaro Cárdenas|Monterrey|Tijuana|Ciudad Juarez|Guanajuato|Oaxaca|Chiapas|!?Tabasco|Zacatecas',
  BRA: `Mato Grosso|Mato Grosso do Sul|!Santos|Paranagua|Paranaguá|Rio Grande do Sul|Minas Gerais|Sao Paulo|São Paulo|!Bahia|Goias|Goiás|!Parana|Paraná|Santa Catarina|Espirito Santo
    Espírito Santo|Maranhao|Maranhão|Piaui|Piauí|Tocantins|Rondonia|Rondônia|Para state|Pará|Rio de Janeiro|?Amazonas|Carajas|Carajás|Ponta da Madeira|Itaqui|Tubarao|Tubarão|Barcarena|Matopiba
    Center-South|Centre-South|!?Mariana|Amapa|Amapá|Pernambuco|Alagoas|Ceara|Ceará|Santarem|Santarém|Miritituba`,
  ARG: '!Rosario|Buenos Aires province|?Cordoba|Córdoba|?Santa Fe|!?Mendoza|Vaca Muerta|Neuquen|Neuquén|Patagonia|Bahia Blanca|Bahía Blanca|!Salta|Jujuy|Catamarca|Tucuman|Tucumán|Pampas',
  CHL: 'Antofagasta|Atacama|Valparaiso|Valparaíso|?San Antonio|Los Lagos|Aysen|Magallanes|Coquimbo|Tarapaca|Maule|Biobio|Biobío|Iquique|Puerto Montt',
  PER: 'Callao|Arequipa|Cusco|Cajamarca|Ancash|Piura|?La Libertad|!Ica|Chimbote|Puno|Apurimac|Moquegua|Tacna|Chancay|Matarani|Paita|Lambayeque|Junin|Junín|Las Bambas',
  ECU: 'Guayaquil|Manabi|Manabí|Esmeraldas|El Oro|Machala|Los Rios',
  COL: 'Antioquia|?Cartagena|Buenaventura|La Guajira|Medellin|Medellín|Barranquilla|Santa Marta|Huila|Cauca|Catatumbo',
  VEN: 'Zulia|Maracaibo|Orinoco|Orinoco Belt|Puerto la Cruz|Jose terminal|Amuay|?Carabobo',
  BOL: 'Potosi|Potosí|Uyuni|Oruro|Tarija|Cochabamba',
  PRY: 'Ciudad del Este|Itaipu|!Chaco',
  GUY: 'Essequibo|Stabroek|Demerara|Berbice',
  CUB: '!Mariel|Holguin|!?Moa',
  DEU: 'Bavaria|Baden-Württemberg|Baden-Wuerttemberg|North Rhine-Westphalia|Lower Saxony|Saxony|Saxony-Anhalt|Hamburg|Bremerhaven|Wilhelmshaven|Brandenburg|!Hesse|Duisburg|Munich|Thuringia|Schleswig-Holstein|Rostock|Leuna|Schwedt',
  NLD: 'Rotterdam|Amsterdam|Groningen|Eindhoven|Vlissingen|Eemshaven',
  BEL: 'Antwerp|Flanders|Wallonia|Zeebrugge|Ghent',
  FRA: 'Le Havre|Dunkirk|Marseille|Fos-sur-Mer|Rouen|Normandy|Brittany|Bordeaux|Burgundy|Alsace|Provence|Lavera|La Pallice',
  ITA: 'Lombardy|Veneto|Emilia-Romagna|Tuscany|!Piedmont|Sicily|Sardinia|Puglia|Trieste|Genoa|!Milan|Naples|Ravenna',
  ESP: 'Andalusia|Catalonia|Galicia|?Valencia|Almeria|Almería|Murcia|Basque Country|Barcelona|Algeciras|Huelva|Jaén|Bilbao|Extremadura|Canary Islands|!Aragon',
  PRT: 'Sines|Alentejo|!Porto|Madeira|Azores|Leixoes',
  GBR: 'Scotland|!Wales|Northern Ireland|Aberdeen|Grangemouth|Felixstowe|Southampton|Immingham|Liverpool|Humber|Port Talbot|Scunthorpe|Teesside|Sheffield|Yorkshire|East Anglia|Cornwall',
  POL: 'Gdansk|Gdańsk|Silesia|Gdynia|Szczecin|Swinoujscie|Świnoujście|Mazovia|Poznan|Katowice|Wroclaw',
  ROU: 'Constanta|Constanţa|Constanța|Dobrogea|Transylvania',
  BGR: '!Varna|Burgas|Bourgas|Dobrich',
  GRC: 'Piraeus|Thessaloniki|!Crete|Alexandroupolis|Revithoussa',
  SWE: 'Kiruna|Gothenburg|Norrland|Lulea|Luleå|Skellefteå',
  NOR: 'Finnmark|Narvik|Hammerfest|Stavanger|!?Bergen|Johan Sverdrup|Melkoya',
  FIN: 'Hamina|Lapland|Kotka|Porvoo|Inkoo',
  LVA: 'Ventspils|Liepaja',
  LTU: 'Klaipeda|Klaipėda',
  EST: 'Narva|Muuga',
  SVN: 'Koper',
  HRV: 'Rijeka|Omisalj',
  CHE: 'Zurich|Zürich|Zug|Ticino',
  AZE: 'Nakhchivan|Sangachal|Nagorno-Karabakh',
  SYR: 'Latakia|Aleppo|Tartus|Homs',
  TKM: 'Galkynysh|Turkmenbashi',
}

export const placeEntries: readonly PlaceEntry[] = [...Object.entries(places), ...Object.entries(ports)].flatMap(([area, list]) =>
  parseForms(list).flatMap((form) => entriesOf({ kind: 'place' as const, id: form.text, area }, [form])),
)
