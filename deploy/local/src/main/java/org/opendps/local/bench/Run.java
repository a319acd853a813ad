package org.opendps.local.bench;

/**
 * One stretch of load. Its first second is driven but not counted: connections wake up in it.
 *
 * @param perSecond tasks that are due in a second, on average
 * @param seconds how long, the first one included
 */
record Run(int perSecond, int seconds) {

    static final int LEAD_IN_SECONDS = 1;

    int tasks() {
        return perSecond * seconds;
    }
}
