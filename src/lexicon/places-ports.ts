/** Further ports, cities, provinces and border crossings by country, in the format of `forms.ts`; the first ones are in `places.ts`. */
export const ports: Readonly<Record<string, string>> = {
  CHN: `Zhanjiang|Qinzhou|Zhuhai|Shantou|Quanzhou|!Jinan|!Hefei|Nanchang|Changsha|Nanning|Kunming|Guiyang|Taiyuan|Shijiazhuang|Hohhot|Lanzhou
    Yinchuan|Xining|!Lhasa|Nantong|Taicang|Jiangyin|Zhenjiang|!Wuxi|Changzhou|Jiaxing|Taizhou|Dongying|!Zibo|!Linyi|Baoding|Huizhou|Zhongshan
    Jiangmen|Nansha|Yantian|Shekou|Beihai|Pingxiang|Dongxing|!Ruili|!Hekou|Ganqimaodu|Horgos|Alataw|Hulunbuir|Quanhe|Nanping|!Ji’an`,
  KOR: 'Changwon|!Masan|Donghae|Sokcho|Cheonan|!Suwon|Sejong|Daesan|Seosan|Dangjin|Gimhae|!Gumi',
  JPN: 'Sapporo|Sendai|Saitama|Shizuoka|Kawasaki|Hakata|Shimonoseki|!Moji|Kagoshima|Nagasaki|!Kyoto|!Ehime|Tomakomai|Kushiro|Toyama|Ibaraki|Kashima',
  TWN: 'Taoyuan|Hualien|Mailiao|Pingtung|Yunlin|Chiayi',
  MNG: 'Zamyn-Uud|Zamyn Uud|Shiveekhuren|Erdenet|Khangi|Darkhan',
  RUS: `Zarubino|Posyet|Vanino|Sovetskaya Gavan|Taganrog|Makhachkala|Arkhangelsk|Vysotsk|Bronka|Kavkaz|Temryuk|!Yeisk|Azov-Black Sea|Samara|Saratov
    !Perm|!Ufa|!Kazan|Yekaterinburg|Tyumen|!Tomsk|Barnaul|Ulan-Ude|!Chita|Blagoveshchensk|Ussuriysk|Slavyanka|Norilsk|Vologda|Cherepovets
    Lipetsk|!Kursk|Belgorod|Tambov|!Penza|!Kuban|Orenburg|!Komi|Karelia|!Pskov|Taishet|!Elga`,
  KAZ: 'Dostyk|!Kuryk|!Atasu|Altynkol|Zhezkazgan|Balkhash|Uralsk|!Semey|!Taraz|Kyzylorda|Petropavl|Karachaganak|Ust-Kamenogorsk|Temirtau',
  UZB: 'Andijan|Namangan|Termez|Khorezm|Qashqadaryo|Surkhandarya|Jizzakh|Angren|Muruntau|Almalyk',
  KGZ: '!Osh|Kumtor|Issyk-Kul|Torugart|Irkeshtam',
  TJK: 'Khujand|!Sughd|Khatlon',
  TKM: '!Lebap|Dauletabad',
  UKR: 'Kryvyi Rih|Cherkasy|!Sumy|Chernihiv|Ternopil|Khmelnytskyi|!Rivne|Zhytomyr|Ust-Dunaisk|Orlivka|Yuzhny|Yuzhne|Illichivsk|Nikopol|Kremenchuk',
  IND: `Hazira|!Dahej|Pipavav|Mormugao|Mangalore|Mangaluru|Ennore|Kamarajar|Krishnapatnam|Gangavaram|Dhamra|Gopalpur|Haldia|!Sikka|Vadinar|Bhavnagar
    Rajkot|Nagpur|!Pune|Nashik|Lasalgaon|Indore|Bhopal|Jaipur|!Kota|Bhilwara|Kanpur|!Agra|Moradabad|Lucknow|Varanasi|!Patna|Ranchi|Jamshedpur
    Raipur|Cuttack|Guwahati|Siliguri|Coimbatore|Madurai|!Erode|Guntur|Vijayawada|Nizamabad|!Hubli|Mysuru|Mysore|!Coorg|Idukki|Wayanad|Munnar
    Thiruvananthapuram|Kozhikode|Amritsar|Jalandhar|Attari|Raxaul|Jogbani|Sonauli|!Unjha|Vizhinjam|Tripura|Meghalaya|Nagaland|Manipur|Mizoram
    Sikkim|Arunachal Pradesh`,
  PAK: 'Peshawar|Quetta|Rawalpindi|Gujranwala|Gujrat|Sukkur|Larkana|!Okara|Sahiwal|Vehari|!Chaman|!Sost|!Wagah|Bin Qasim|!Thar|!Swat',
  BGD: 'Matarbari|!Payra|Ashulia|!Savar|Rangpur|Dinajpur|Barisal|Cumilla|Comilla|!Hili|Cox’s Bazar|Mymensingh|Jessore|Jashore|Bhomra',
  LKA: '!Galle|Jaffna|Ratnapura|Matale|Kurunegala|Katunayake|Badulla|Anuradhapura|Batticaloa',
  NPL: 'Bhairahawa|Nepalgunj|Pokhara|!Ilam|!Jhapa|Rasuwagadhi|Tatopani|Amlekhgunj|Janakpur|Kakarbhitta',
  AFG: 'Jalalabad|Spin Boldak|Islam Qala|Hairatan|Badakhshan|!Ghor|!Balkh',
  MMR: 'Thilawa|!Dawei|Sagaing|!Bago|Ayeyarwady|Chinshwehaw|Tachilek|Kawthoung|Hpakant|Monywa|Magway|Sittwe|!Myeik|!Lweje|!Tamu',
  THA: `Sattahip|Ayutthaya|Nakhon Ratchasima|Surat Thani|Nakhon Si Thammarat|Chanthaburi|!Trat|Mae Sot|Nong Khai|Mukdahan|Ubon Ratchathani
    Chiang Rai|!Sadao|Samut Prakan|Nakhon Sawan|Suphan Buri|!Ranong`,
  VNM: `Cai Mep|Cat Lai|Quy Nhon|Nha Trang|Binh Dinh|Binh Phuoc|Tay Ninh|Tien Giang|Ben Tre|Dong Thap|An Giang|Kien Giang|Soc Trang|Bac Lieu
    Hau Giang|Vinh Long|Tra Vinh|Kon Tum|Dak Nong|Khanh Hoa|Phu Yen|Nghe An|Ha Tinh|Quang Tri|Quang Nam|Quang Ngai|Hai Duong|Hung Yen|Nam Dinh
    Thai Binh|Vinh Phuc|Lao Cai|Mong Cai|Tan Thanh|Huu Nghi|Nghi Son|Vung Ang|Buon Ma Thuot`,
  KHM: 'Koh Kong|Kampong Cham|Kampong Speu|Kandal|Svay Rieng|Banteay Meanchey|Ratanakiri|Mondulkiri|!Takeo|Prey Veng',
  LAO: 'Champasak|Khammouane|!Pakse|Thakhek|!Sepon|Oudomxay',
  IDN: `Tanjung Priok|Tanjung Perak|Belawan|!Dumai|Semarang|Bandung|!Medan|Palembang|Padang|Pontianak|Balikpapan|Samarinda|Banjarmasin|Makassar
    Manado|!Ambon|Timika|!Bitung|Kendari|Obi Island|Konawe|Pomalaa|Gresik|Cilacap|Bontang|Tangguh|Natuna|Banten|Yogyakarta|Nusa Tenggara
    Gorontalo|Ternate|Pekanbaru|Mimika`,
  MYS: `Tanjung Pelepas|Pasir Gudang|Kuantan|Kertih|Kemaman|Pengerang|!Ipoh|Negeri Sembilan|Perlis|Kuching|!Miri|!Sibu|!Tawau|Kota Kinabalu|!Lumut
    Westports`,
  PHL: `Zamboanga|General Santos|Iloilo|Cagayan de Oro|Bukidnon|Panabo|!Tagum|Compostela Valley|Cotabato|!Laguna|!Cavite|Bataan|Bulacan|Nueva Ecija
    Quezon province|!Leyte|!Samar|!Bicol|Dinagat|Tawi-Tawi|Taganito`,
  AUS: `Cape Lambert|Port Kembla|Bunbury|Albany port|Port Lincoln|Wallaroo|Geelong|Portland port|Whyalla|Port Pirie|Hobart|Burnie|Cairns|!Weipa
    !Gove|Groote Eylandt|Barrow Island|Gorgon|Wheatstone|Ichthys|Curtis Island|Mount Isa|Broken Hill|Olympic Dam|Galilee Basin|Surat Basin
    Cooper Basin|Riverina|Murray-Darling|Barossa|Christmas Creek|!Newman`,
  NZL: 'Christchurch|Lyttelton|!Napier|Timaru|Dunedin|Port Chalmers|Hawke’s Bay|Northland|Taranaki|Bluff port|Whangarei',
  PNG: 'Ok Tedi|Porgera|Madang|!Kimbe|Rabaul|!Hela|Morobe',
  TUR: `Ambarli|Derince|Gemlik|Dortyol|Trabzon|Samsun|!Rize|Malatya|!Aydin|Manisa|Denizli|Kayseri|!Konya|!Adana|!Hatay|!Kars|!Habur|Kapikule
    Tekirdag|Eskisehir|Sakarya`,
  ARE: 'Khalifa Port|Mina Zayed|Khor Fakkan|Das Island|Umm Al Quwain',
  SAU: 'Ras Al Khair|Rabigh|!Jazan|Dhahran|Khafji|Shaybah|Ghawar|!Duba|King Abdullah Port|Qassim|Medina|!Tabuk',
  OMN: '!Nizwa|Mina Al Fahal|Qalhat|Muttrah|Dhofar|!Barka|Buraimi',
  KWT: 'Shuwaikh|Shuaiba|Mina Al Ahmadi|Mina Abdullah|Al Zour|!Wafra|Burgan',
  QAT: 'Mesaieed|Hamad Port|Al Shaheen|!Dukhan',
  BHR: '!Sitra|Muharraq|Khalifa Bin Salman Port',
  IRQ: '!Faw|Khor al-Zubair|Rumaila|Majnoon|West Qurna|Zubair|!Mosul|Sulaymaniyah|!Anbar|!Najaf|Karbala|Nasiriyah|Missan',
  IRN: `Bushehr|Shahid Rajaee|Amirabad|Anzali|Astara|Tabriz|Mashhad|Shiraz|Khorasan|Rafsanjan|!Jask|!Yazd|!Ahvaz|Sistan|!Gilan|Mazandaran|Bazargan
    !Qeshm|!Lavan|Torbat-e Heydarieh`,
  ISR: 'Ashkelon|Beersheba|!Galilee|Leviathan|Tamar field',
  JOR: '!Aqaba|!Zarqa|!Irbid',
  LBN: '!Bekaa|!Sidon',
  SYR: 'Banias|Baniyas|Deir ez-Zor|!Hama|!Idlib|Hasakah',
  YEM: 'Mukalla|Balhaf|!Marib|Ras Isa|!Salif',
  EGY: `East Port Said|Port Tawfik|Safaga|Nuweiba|!Idku|Sidi Kerir|Kafr El Sheikh|Beheira|Dakahlia|Fayoum|!Minya|!Aswan|!Luxor|Nubaria|Abu Qir
    Dekheila|Sokhna`,
  MAR: '!Safi|!Nador|Mohammedia|Kenitra|!Fez|Marrakesh|Marrakech|Meknes|!Souss|Souss-Massa|Dakhla|Benguerir|Youssoufia|!Gharb',
  DZA: '!Oran|Annaba|Bejaia|Béjaïa|Hassi R’Mel|!Constantine|Biskra|Djen Djen|In Amenas',
  TUN: 'Bizerte|!Gabes|!Rades|Sousse|Skhira|Zarzis',
  LBY: '!Brega|Zueitina|Hariga|Mellitah|El Feel|Marsa el Brega|!Sirte',
  ZAF: `!Coega|Ngqura|Port Elizabeth|Gqeberha|East London|Mossel Bay|Bushveld|Witbank|eMalahleni|Sishen|!Kathu|!Kimberley|Polokwane|Bloemfontein
    Stellenbosch|Free State province|Ermelo|Rosslyn|Beitbridge`,
  NAM: 'Walvis Bay|Lüderitz|Luderitz|!Husab|Rössing|Swakopmund|Otjiwarongo|Tsumeb',
  BWA: 'Jwaneng|!Orapa|Francistown|Khoemacau',
  NGA: `!Apapa|Tin Can Island|!Onne|Forcados|Qua Iboe|Escravos|!Warri|Ibadan|!Ondo|!Ekiti|Cross River|Akwa Ibom|!Benue|!Borno|Sokoto|!Kebbi|Jigawa
    !Oyo|!Osun|Agbami|!Bonga|Calabar|Edo state|Delta state|!Abia`,
  GHA: 'Obuasi|Tarkwa|Sunyani|Tamale|Brong-Ahafo|!Ahafo|Jubilee field',
  CIV: '!Daloa|Gagnoa|Bouaké|Bouake|Korhogo|!Divo|Duekoue|Bondoukou|Abengourou|San Pédro',
  CMR: 'Douala|!Kribi|Bafoussam|Garoua|Bamenda|!Limbe',
  SEN: '!Thiès|!Thies|Kaolack|Casamance|Ziguinchor|Grande Côte|Sangomar',
  BFA: 'Bobo-Dioulasso|Essakane|Houndé',
  MLI: '!Kayes|Sikasso|!Segou|!Ségou|!Loulo|Gounkoto|Fekola|Timbuktu',
  NER: '!Arlit|Agadez|Zinder|Maradi',
  TGO: 'Port of Lomé|Sokodé',
  BEN: 'Parakou|Borgou|!Seme',
  GIN: '!Boffa|Kankan|Nzerekore|Siguiri|!Fria',
  LBR: '!Buchanan|!Nimba|Yekepa',
  SLE: '!Pepel|Tonkolili|!Kono|Marampa',
  GAB: 'Port-Gentil|Moanda|Owendo|Franceville',
  COG: 'Pointe-Noire|!Djeno',
  KEN: 'Kisumu|Eldoret|!Thika|!Nandi|!Meru|!Embu|!Nyeri|Kiambu|Murang’a|!Bomet|!Kisii|Turkana|Malaba|!Busia|Kitale|Machakos',
  TZA: '!Tanga|Arusha|!Moshi|!Mbeya|Kilimanjaro|!Lindi|Ruvuma|Songwe|Iringa|Dodoma region|Tunduma|Kigoma|Shinyanga|Masasi|Newala|Tunduru',
  UGA: 'Entebbe|!Jinja|!Gulu|!Mbale|Mbarara|Masaka|!Hoima|Bugisu|Rwenzori|Katuna|Mutukula',
  RWA: 'Musanze|Rusizi|!Huye|Rubavu',
  ETH: 'Dire Dawa|Hawassa|!Jimma|!Guji|!Harar|Harrar|Mekelle|!Adama|Gambella|!Limu|!Kaffa|Shakiso|!Modjo|Benishangul-Gumuz|Somali region',
  SDN: 'Kordofan|North Kordofan|Gedaref|Kassala|Suakin|El Obeid|Omdurman',
  SOM: 'Berbera|Bosaso|Kismayo|Puntland|Somaliland|Hargeisa',
  DJI: 'Doraleh|Tadjourah',
  ERI: 'Massawa|!Assab|!Bisha',
  MDG: 'Toamasina|Tamatave|Ambatovy|Sambava|Nosy Be|Antsirabe',
  MOZ: 'Matola|Nampula|!Pemba|Moatize|Quelimane|Zambezia|Sofala|Ressano Garcia|Coral Sul',
  MWI: 'Blantyre|!Zomba|Kasungu|!Mzuzu|Thyolo|Mulanje|Kayelekera',
  ZMB: 'Kasumbalesa|Chingola|Mufulira|Kalumbila|Lumwana|Kansanshi|Mopani|Konkola|Sentinel mine|Nakonde|Chirundu|!Livingstone',
  ZWE: 'Mutare|Manicaland|Mashonaland|Midlands province|Zvishavane|!Gweru|Arcadia mine|Bikita|Marange|Kadoma|!Karoi|Marondera',
  COD: `Likasi|Tenke Fungurume|!Kamoa|Kakula|Kamoa-Kakula|Kisanfu|!Goma|Bukavu|Matadi|!Boma|Kisangani|!Kasai|Mbuji-Mayi|Katoka|!Bunia|Walikale
    !Bisie|Mutoshi`,
  AGO: '!Soyo|Benguela|Namibe|Catoca|Huambo|Malongo',
  USA: `Brownsville|!Galveston|!Beaumont|Lake Charles|Calcasieu Pass|Plaquemines|Corpus Christi Bay|Houston Ship Channel|Port of Mobile|Pascagoula
    !Tampa|Jacksonville|Port Everglades|!Wilmington|Philadelphia|!Boston|!Chicago|Minneapolis|St. Louis|Kansas City|!Dallas|!Laredo|El Paso
    Nogales|San Diego|Port Hueneme|!Stockton|Portland, Oregon|Kalama|!Longview|Vancouver, Washington|Anchorage|Honolulu|!Duluth|!Toledo
    !Cleveland|!Buffalo|Pittsburgh|Cove Point|Elba Island|Hampton Roads|Center Gulf|Delmarva|Corn Belt|Southern Plains|Northern Plains|Mid-South
    Haynesville|Marcellus|Niobrara`,
  CAN: `Windsor, Ontario|Hamilton, Ontario|Saint John|St. John’s|!Churchill|Contrecoeur|Port Cartier|Sarnia|Edmonton|!Regina|Saskatoon|Winnipeg
    Roberts Bank|Nanaimo|Trois-Rivières|Trois-Rivieres|!Gaspé|Fort St. John|Kamloops|Belledune`,
  MEX: `Altamira|Tampico|Coatzacoalcos|Salina Cruz|Puebla|Queretaro|Querétaro|Aguascalientes|San Luis Potosi|San Luis Potosí|Coahuila|Saltillo
    Tamaulipas|Nuevo Laredo|Reynosa|Yucatan|Yucatán|Campeche|Durango|Colima|Nayarit|Culiacan|Culiacán|Guadalajara|Dos Bocas|Ensenada|Uruapan`,
  GTM: 'Puerto Quetzal|Puerto Barrios|Santo Tomás de Castilla|Escuintla|Quetzaltenango|Huehuetenango',
  HND: 'Puerto Cortes|Puerto Cortés|San Pedro Sula|Choluteca',
  NIC: 'Corinto|Jinotega|Matagalpa',
  CRI: 'Puerto Limon|Puerto Limón|!Moín|!Moin|Guanacaste|Puntarenas',
  PAN: '!Colón|Cristóbal|!Gatun|!Gatún|Bocas del Toro|Chiriqui|Chiriquí|Cobre Panamá|Cobre Panama',
  DOM: 'Pedernales|Caucedo|Santiago de los Caballeros|Puerto Plata|Pueblo Viejo|Boca Chica',
  CUB: 'Cienfuegos|Matanzas|Pinar del Rio|Santiago de Cuba|Camagüey',
  HTI: 'Cap-Haïtien|Cap-Haitien|Ouanaminthe|!Caracol',
  JAM: 'Mandeville|Montego Bay|Discovery Bay|Port Kaiser|!Clarendon|Kirkvine|Port Esquivel',
  TTO: 'Point Lisas|Point Fortin|!Tobago|San Fernando',
  SUR: 'Nieuw Nickerie|Moengo|Paranam',
  GUY: 'Liza field|Rupununi',
  COL: `Puerto Bolívar|Puerto Bolivar|Cerrejon|Cerrejón|!Cesar|La Loma|!Cali|Valle del Cauca|Tumaco|!Urabá|!Uraba|Nariño|Tolima|Caldas|Risaralda
    Quindío|Quindio|Boyacá|Meta department|Casanare|Cúcuta|Cucuta|Rionegro|Cundinamarca`,
  ECU: `Posorja|Guayas|!Manta|Cuenca|!Azuay|Pichincha|Cayambe|Cotopaxi|Quevedo|Sucumbios|Sucumbíos|Mirador mine|Zamora Chinchipe|!Duran|!Durán
    Bajo Alto|Santa Elena`,
  PER: `!Ilo|!Pisco|Salaverry|Trujillo|Chiclayo|Huaraz|Huancayo|Ayacucho|Madre de Dios|Loreto|Iquitos|Talara|Bayovar|Cerro Verde|Antamina|Quellaveco
    Marcona|Yanacocha|Toquepala|San Martin region|Amazonas region|Tumbes|Ucayali`,
  BOL: 'Puerto Suarez|El Alto|Colquiri|Huanuni|San Cristobal mine|Beni department|Desaguadero',
  CHL: `San Vicente|Lirquen|Lirquén|!Coronel|Talcahuano|Mejillones|Quintero|Ventanas|Copiapo|Copiapó|Calama|Escondida|Chuquicamata|Collahuasi
    El Teniente|Los Bronces|Los Pelambres|Chiloé|Chiloe|Araucania|Araucanía|O’Higgins region|Curico|Curicó|!Talca|Rancagua|Punta Arenas|!Arica
    Temuco|La Serena|Ovalle|Puerto Natales|Salar de Atacama|!Nuble|!Ñuble`,
  ARG: `San Lorenzo|Puerto General San Martin|Timbues|Timbúes|Necochea|Quequen|Quequén|Zarate|Zárate|!Campana|Ushuaia|Tierra del Fuego|Chubut
    Santa Cruz province|Rio Negro|Río Negro|Entre Rios|Entre Ríos|Misiones|Corrientes|Santiago del Estero|La Pampa|San Juan province
    Mar del Plata|Comodoro Rivadavia|Puerto Madryn|Parana River|Up-River`,
  URY: `Nueva Palmira|Paysandú|Paysandu|Fray Bentos|Punta del Este|!Salto|!Rivera|Tacuarembó|Colonia del Sacramento|!Rocha|Paso de los Toros
    Canelones`,
  PRY: `Villeta|Encarnacion|Encarnación|Itapua|Itapúa|Alto Parana|Alto Paraná|Canindeyu|Canindeyú|Concepcion department|Boqueron|Boquerón|Yacyreta
    Yacyretá|Caaguazu|Caaguazú`,
  BRA: `Sorriso|!Sinop|Rondonopolis|Rondonópolis|Cuiaba|Cuiabá|Goiania|Goiânia|Belo Horizonte|Vitoria port|Vitória|Porto Alegre|Curitiba
    Florianopolis|Florianópolis|Itajai|Itajaí|Navegantes|São Francisco do Sul|Sao Francisco do Sul|Imbituba|Rio Grande|Salvador, Bahia|Ilheus
    Ilhéus|Recife|!Suape|Fortaleza|!Pecem|!Pecém|Natal, Brazil|!Belem|!Belém|Manaus|Macapa|Macapá|Sergipe|Paraiba|Paraíba|Acre state|Roraima
    Sul de Minas|Cerrado Mineiro|Ribeirao Preto|Ribeirão Preto|Campinas|!Macaé|Petrolina|Vale do São Francisco|!Açu|Sepetiba|Itaguaí|Itaguai
    Foz do Iguaçu|Bento Gonçalves|!Franca`,
  VEN: `Puerto Cabello|La Guaira|Valencia, Venezuela|Monagas|Anzoategui|Anzoátegui|Falcon state|Paraguana|Paraguaná|Ciudad Guayana|Bolívar state
    Barinas|San Cristobal, Táchira|Táchira`,
  DEU: `!Stade|Brunsbüttel|Brunsbuettel|Lubmin|Mukran|!Emden|Cuxhaven|Lübeck|Luebeck|!Kiel|!Cologne|Düsseldorf|Duesseldorf|!Frankfurt|Stuttgart
    Leipzig|Dresden|Hanover|Dortmund|Mannheim|Ludwigshafen|Wolfsburg|!Ruhr|Rhineland|Mecklenburg|Saarland`,
  NLD: `Terneuzen|Moerdijk|Delfzijl|IJmuiden|Westland|Aalsmeer|Naaldwijk|Schiphol|Zeeland|Brabant|Friesland|Utrecht|!Venlo|Maasvlakte|Den Helder
    Maastricht`,
  BEL: 'Antwerp-Bruges|Bruges|!Liège|!Liege|Ostend|Hainaut|Charleroi|Kortrijk|Leuven',
  FRA: `Montoir|Nantes|Saint-Nazaire|La Rochelle|!Calais|!Sète|!Sete|!Lyon|Toulouse|!Lille|Strasbourg|!Reims|Champagne region|Beauce|!Loire|Picardy
    Occitanie|Nouvelle-Aquitaine|Hauts-de-France|Cognac region|Languedoc|Rungis|Port-la-Nouvelle|Boulogne-sur-Mer|Perpignan`,
  ITA: `Livorno|La Spezia|Gioia Tauro|Taranto|!Bari|Brindisi|Ancona|!Venice|Verona|Bologna|!Parma|!Turin|Brescia|Porto Marghera|Piombino|Calabria
    !Campania|Basilicata|Umbria|!Marche|Abruzzo|Apulia|Friuli|Trentino|Alto Adige|Foggia|Cagliari|Augusta, Sicily`,
  ESP: `Sagunto|Castellón|Castellon|Tarragona|Cartagena, Spain|Málaga|!Cadiz|!Cádiz|Seville|Granada province|Lleida|Girona|Zaragoza|Aragón|!Vigo
    A Coruña|La Coruña|!Gijón|!Gijon|Asturias|Cantabria|Santander|Navarre|La Rioja|Castile-La Mancha|Castilla-La Mancha|Castile and León
    Castilla y León|Majorca|Mallorca|!Ibiza|Tenerife|Las Palmas|Mugardos|!Jaen|!Jerez|Córdoba, Spain`,
  PRT: 'Setúbal|Setubal|Aveiro|Viana do Castelo|Algarve|!Douro|!Beja|!Évora|!Braga|Figueira da Foz|Neves-Corvo',
  GBR: `Isle of Grain|Milford Haven|Tilbury|London Gateway|!Dover|!Hull|Grimsby|Peterhead|Lerwick|Shetland|!Orkney|Sullom Voe|Hound Point|!Bristol
    Portbury|Belfast|!Larne|Glasgow|Edinburgh|Cardiff|!Manchester|!Birmingham|!Leeds|Sunderland|!Tyne|Lincolnshire|!Kent|!Essex|!Devon|Speyside
    !Islay|Port of Tyne|South Wales|Solihull`,
  IRL: '!Cork|!Waterford|Rosslare|!Shannon|Foynes|!Limerick|!Galway|Killybegs|Ringaskiddy|!Kerry',
  POL: `Braniewo|Malaszewicze|Małaszewicze|!Lodz|!Łódź|Krakow|Kraków|Lublin|Grójec|Grojec|Bogatynia|Upper Silesia|Bialystok|Białystok|!Torun|!Toruń
    Rzeszow|Rzeszów|Medyka|Dorohusk|!Opole|!Radom|Greater Poland|Legnica`,
  CZE: '!Brno|Ostrava|Moravia|!Bohemia|!Plzen|!Plzeň|!Zatec|!Žatec',
  SVK: '!Kosice|Košice|Zilina|Žilina|Trnava|Cierna nad Tisou',
  HUN: 'Debrecen|!Gyor|!Győr|Szeged|!Paks|Kecskemet|Kecskemét|Zahony|Záhony|!Tokaj',
  AUT: '!Linz|!Graz|Salzburg|!Tyrol|Styria|Carinthia|Baumgarten|Burgenland|Vorarlberg',
  ROU: 'Galati|Galaţi|Galați|Brasov|Braşov|!Cluj|Timisoara|Timişoara|Ploiesti|Ploieşti|!Midia|Moldavia|!Iasi|!Iaşi|Craiova|Mangalia|Sulina',
  BGR: 'Plovdiv|Ruse, Bulgaria|Dobrudzha|Kazanlak|Stara Zagora|!Vidin',
  GRC: `Patras|Kalamata|Peloponnese|Messenia|Lakonia|Laconia|Heraklion|!Volos|Thessaly|Kavala|Agioi Theodoroi|!Corfu|!Rhodes|Macedonia region
    Elefsina|Lavrio`,
  CYP: 'Limassol|Larnaca|Paphos|Vasiliko',
  SWE: '!Malmo|!Malmö|Norrbotten|!Gävle|!Gavle|Trelleborg|Lysekil|Nynäshamn|Västerbotten|!Skåne|!Skane|Brofjorden|Boliden|Gällivare|Sundsvall',
  NOR: `Trondheim|Tromsø|Tromso|!Bodø|!Bodo|Ålesund|Alesund|Nordland|!Troms|Rogaland|Vestland|Mongstad|Kollsnes|Nyhamna|!Sture|Kårstø|Karsto|Ekofisk
    Snøhvit|Snohvit|Gullfaks|Ormen Lange|Kristiansand|Haugesund|Mo i Rana|Goliat|Johan Castberg`,
  DNK: 'Esbjerg|Aarhus|Fredericia|Jutland|!Zealand|Odense|Aalborg|Hirtshals|Skagen|Bornholm|Horsens|Ringsted|Kalundborg|Hanstholm|Billund|!Funen',
  FIN: '!Turku|Tampere|!Oulu|!Rauma|!Vaasa|!Pori|!Hanko|!Kemi|Tornio|Kokkola|Joensuu|Lappeenranta|Imatra|!Åbo|Naantali|!Raahe',
  ISL: `Akureyri|Straumsvik|Straumsvík|Grundartangi|Reydarfjordur|Reyðarfjörður|Westfjords|Keflavik|Keflavík|Hafnarfjörður|Seyðisfjörður|Ísafjörður
    Neskaupstaður|Eskifjörður|Húsavík`,
  FRO: 'Klaksvík|Klaksvik|Suduroy|Suðuroy|Eysturoy|Runavík',
  GRL: 'Ilulissat|Sisimiut|Kvanefjeld|Qaqortoq|Tanbreez',
  EST: '!Tartu|Paldiski|Sillamäe|Sillamae|!Parnu|!Pärnu|Ida-Viru',
  LVA: 'Daugavpils|Rezekne|Rēzekne|Skulte|Freeport of Riga|Inčukalns',
  LTU: 'Kaunas|Siauliai|Šiauliai|Mazeikiai|Mažeikiai|Butinge|Būtingė|Panevezys|Panevėžys|Jonava|Kybartai',
  BLR: 'Grodno|Hrodna|Brest, Belarus|!Gomel|!Homel|Mogilev|Vitebsk|Soligorsk|Salihorsk|!Mozyr|!Mazyr|Novopolotsk|Osipovichi',
  MDA: 'Giurgiulesti|Giurgiulești|!Bălți|Transnistria|Gagauzia|Ungheni',
  SRB: 'Novi Sad|Vojvodina|!Niš|Bor mine|Smederevo|Kragujevac|Pancevo|Pančevo|!Jadar|Sumadija|Šumadija',
  HRV: '!Zadar|Osijek|Slavonia|Istria|Dalmatia|!Ploče|!Ploce|Dubrovnik|Vukovar|!Krk',
  SVN: 'Maribor|!Celje|!Krsko|!Krško|Novo Mesto|Luka Koper',
  ALB: 'Durres|Durrës|!Vlore|!Vlorë|Shkoder|!Fier|Elbasan|Bulqize|!Kukes',
  CHE: '!Geneva|!Basel|Lugano|Neuchâtel|Neuchatel|Lausanne|Lucerne|Valais|Jura region|Chiasso|Mendrisio|Balerna|!Basle|St. Gallen',
  GEO: 'Kutaisi|Kakheti|Adjara|Imereti|Rustavi|Zugdidi|!Sarpi|Samegrelo|Anaklia',
  ARM: 'Gyumri|Syunik|Kajaran|Ararat province|Vanadzor|Meghri|Zangezur',
  AZE: '!Ganja|Sumgait|Sumqayit|!Alat|Shah Deniz|Lankaran|Dashkasan|!Quba|Astara, Azerbaijan|Karabakh|Mingachevir',
  PRK: `Komdok|Sunchon|!Anju|Kusong|Kanggye|!Taean|Kangson|Onsong|Saebyol|!Undok|!Kilju|Hwadae|Samjiyon|!Unsan|Ryongchon|!Uiju|Kangdong|Songrim
    Samjiyeon|Sonbong|Sonbong refinery|Chagang Province|Ponghwa|Yongbyon|Kumchon|Haesong|Tumangang|Rajin port|Jongju|Sinchon|Jaeryong|Ongjin
    Kaechon|Tokchon|Pukchang`,
}
