package org.opendps.eligibility.introduction;

/** A part of an introduction that is shared or not. The name is always in it: somebody has to be asked for. */
enum Part {
    CONTACT,
    ADDRESS,
    COMMUNICATION,
    ACCESS_AND_RISKS,
    OUTCOMES
}
