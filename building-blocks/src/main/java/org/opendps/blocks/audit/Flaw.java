package org.opendps.blocks.audit;

/** What can be wrong with the audit. */
public enum Flaw {
    ROW_CHANGED("The entry is not the one that was sealed."),
    ROW_MISSING("The entry that was sealed, or waits to be, is gone."),
    ORDER_CHANGED("The entry is as it was sealed, but its link does not follow from the link before."),
    LINK_CHANGED("The link repeats its entry wrongly."),
    LINK_MISSING("There is no link at this position, though there were later ones or a seal of one."),
    SIGNATURE_WRONG("The seal is not of this chain, or none of this service's keys signed it."),
    SIGNATURE_MISSING("The chain goes on after its last seal."),
    HEAD_UNKNOWN("The chain does not have the head to begin from: its end was cut off or made anew since."),
    ROW_NOT_IN_CHAIN("The entry is neither sealed nor waits to be: no transaction of the service wrote it.");

    private final String meaning;

    Flaw(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
