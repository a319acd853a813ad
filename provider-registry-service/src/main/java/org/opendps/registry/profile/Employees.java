package org.opendps.registry.profile;

/**
 * How many people are employed, by the bands that rules ask for: employers' liability insurance from one, a written
 * health and safety policy from five.
 */
public enum Employees {
    NONE(0),
    FROM_1_TO_4(1),
    FROM_5_TO_9(5),
    FROM_10_TO_49(10),
    FROM_50_TO_249(50),
    FROM_250(250);

    private final int atLeast;

    Employees(int atLeast) {
        this.atLeast = atLeast;
    }

    public boolean areAtLeast(int number) {
        return atLeast >= number;
    }
}
