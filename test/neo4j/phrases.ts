/** What people type, and the record that is to be among the first five. */
export const phrases: Readonly<Record<string, readonly (readonly [text: string, id: string])[]>> = {
  "acronyms, dotted, spaced or in the other language": [
    ["ONUDC", "organisation/unodc"], ["O.N.U.D.C.", "organisation/unodc"], ["onu dc", "organisation/unodc"], ["OIM", "organisation/iom"], ["OIT", "organisation/ilo"],
    ["OSCE", "organisation/osce"], ["icat", "organisation/icat"], ["CEDEF", "instrument/cedaw"], ["c029", "instrument/ilo-c029"], ["MIEUX", "organisation/mieux"],
  ],
  "names as people shorten them": [
    ["Palermo Protocol", "instrument/tip-protocol-2000"], ["Protocole de Palerme", "instrument/tip-protocol-2000"], ["Global Compact for Migration", "instrument/gcm-2018"],
    ["pacte mondial pour les migrations", "instrument/gcm-2018"], ["bali process", "process/bali-process"], ["processus de Khartoum", "process/khartoum-process"],
    ["commit", "process/commit"], ["convention 182", "instrument/ilo-c182"], ["art. 6(3)", "provision/tip-art-6-3"], ["2011/36/UE", "instrument/eu-dir-2011-36"],
  ],
  "accents, without them and with the wrong ones": [
    ["mecanisme national d'orientation", "national-measure/gbr-nrm-2009"], ["convention relative aux droits de l'énfant", "instrument/crc"], ["Timor oriental", "country/TLS"],
    ["criminalite transnationale organisee", "instrument/untoc"], ["Turquie", "country/TUR"], ["TRAITÉ DES PERSONNES PALERME", "instrument/tip-protocol-2000"],
    ["réfugies 1951 convention", "instrument/refugee-convention-1951"],
  ],
  "apostrophes, straight, curved or forgotten": [
    ["Cote d'Ivoire", "country/CIV"], ["Côte d’Ivoire", "country/CIV"], ["cote divoire", "country/CIV"], ["convention sur l'esclavage", "instrument/slavery-convention-1926"],
    ["convention relative à l’esclavage", "instrument/slavery-convention-1926"], ["l’exploitation des enfants ACE", "project/ilab-ace"],
  ],
  "slips of the finger": [
    ["palermo protocl", "instrument/tip-protocol-2000"], ["slavry convention", "instrument/slavery-convention-1926"], ["chlid labour", "theme/alliance-8-7-child-labour"],
    ["Kampuchae", "country/KHM"], ["Swazilnad", "country/SWZ"], ["smugling of migrants protocol", "instrument/smuggling-protocol-2000"], ["pacte modnial migrations", "instrument/gcm-2018"],
    ["indicateurs comuns traite", "tool/commit-common-indicators"], ["mecanisme natoinal d'orientation", "national-measure/gbr-nrm-2009"], ["Khartuom process", "process/khartoum-process"],
  ],
  "beginnings of words": [
    ["paler", "instrument/tip-protocol-2000"], ["kampuc", "country/KHM"], ["swazi", "country/SWZ"], ["convention sur l'escl", "instrument/slavery-convention-1926"],
    ["global comp", "instrument/gcm-2018"], ["toolkit to comb", "tool/unodc-toolkit-2008"], ["indicateurs comm", "tool/commit-common-indicators"], ["khart", "process/khartoum-process"],
  ],
  "singular, plural and other forms": [
    ["conventions droit enfants", "instrument/crc"], ["enfant travail", "theme/alliance-8-7-child-labour"], ["mécanisme national d'orientation unissant les efforts", "tool/odihr-nrm-handbook"],
    ["smuggled migrant protocols", "instrument/smuggling-protocol-2000"], ["policy guide bali", "tool/bali-process-policy-guides"],
  ],
  "what looks like operators or other syntax": [
    ["AND", "country/AND"], ["NOT palermo OR protocol", "instrument/tip-protocol-2000"], ['"palermo protocol"', "instrument/tip-protocol-2000"], ["+palermo -protocol", "instrument/tip-protocol-2000"],
    ["title:palermo", "instrument/untoc"], ["palermo* AND protocol~", "instrument/tip-protocol-2000"], ["/cedaw.*/", "instrument/cedaw"], ["[a TO z] cedaw", "instrument/cedaw"],
    ["(slavery && convention) || !x", "instrument/slavery-convention-1926"], ["searchTerms:cedaw^9", "instrument/cedaw"],
  ],
};

/** Words that records hold, in either language, common and rare. */
export const words: readonly string[] = [
  "trafficking", "traite", "victims", "victimes", "child", "enfants", "labour", "travail", "protocol", "convention", "national", "nationale", "police", "judges", "juges",
  "identification", "shelter", "formation", "training", "esclavage", "slavery", "Cambodia", "Thaïlande", "Mekong", "Europe", "handbook", "manuel", "2000", "unodc", "frontières",
];
