package org.opendps.registry.regime;

/** Notices about an open list of providers, by the names that practitioners use. */
public enum NoticeKind {
    UK4("Tender notice"),
    UK6("Contract award notice"),
    UK7("Contract details notice"),
    UK11("Contract termination notice"),
    UK13("Dynamic market intention notice"),
    UK14("Dynamic market establishment notice"),
    UK15("Dynamic market modification notice"),
    UK16("Dynamic market cessation notice"),
    CONTRACT_NOTICE("Contract notice of a dynamic purchasing system"),
    CHANGED_CONTRACT_NOTICE("Contract notice of a changed period of validity"),
    TERMINATION_NOTICE("Notice that a dynamic purchasing system was terminated");

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
