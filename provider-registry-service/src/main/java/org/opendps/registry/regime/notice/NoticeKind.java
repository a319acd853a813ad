package org.opendps.registry.regime.notice;

import java.util.Optional;

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
    TERMINATION_NOTICE("Notice that a dynamic purchasing system was terminated"),
    /** No notice to the public: a Minister of the Crown is told (Procurement Act 2023 s.59). */
    EXCLUSION_NOTIFICATION("Notification to the Minister of an exclusion");

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * The law that wants a conflicts assessment made before it, or confirmed in it; empty where none does.
     *
     * <p>LEGAL-CHECK: that a contract details notice confirms it, and under which subsection.
     */
    public Optional<String> conflictsCitation() {
        return switch (this) {
            case UK4, UK13, UK14 -> Optional.of("Procurement Act 2023 s.83(2)");
            case UK7 -> Optional.of("Procurement Act 2023 s.83");
            case UK6,
                    UK11,
                    UK15,
                    UK16,
                    CONTRACT_NOTICE,
                    CHANGED_CONTRACT_NOTICE,
                    TERMINATION_NOTICE,
                    EXCLUSION_NOTIFICATION -> Optional.empty();
        };
    }

    /** Tells of what has happened, so that none can be older than that. Others may be about a plan. */
    public boolean comesAfterwards() {
        return switch (this) {
            case UK11, UK15, UK16, CHANGED_CONTRACT_NOTICE, TERMINATION_NOTICE, EXCLUSION_NOTIFICATION -> true;
            // a market may have been established, and its notice been published, before it was written down here
            case UK4, UK6, UK7, UK13, UK14, CONTRACT_NOTICE -> false;
        };
    }
}
