package org.opendps.eligibility.person.detail;

/** As the person says, by the groups of the census that the national return uses. */
public enum Ethnicity {
    WHITE_BRITISH,
    WHITE_IRISH,
    WHITE_GYPSY_OR_IRISH_TRAVELLER,
    WHITE_ROMA,
    WHITE_OTHER,
    MIXED_WHITE_AND_BLACK_CARIBBEAN,
    MIXED_WHITE_AND_BLACK_AFRICAN,
    MIXED_WHITE_AND_ASIAN,
    MIXED_OTHER,
    ASIAN_INDIAN,
    ASIAN_PAKISTANI,
    ASIAN_BANGLADESHI,
    ASIAN_CHINESE,
    ASIAN_OTHER,
    BLACK_AFRICAN,
    BLACK_CARIBBEAN,
    BLACK_OTHER,
    OTHER_ARAB,
    OTHER_ANY,
    REFUSED,
    NOT_KNOWN
}
