package org.opendps.blocks.access;

import java.util.Set;

/** The roles of the identity provider, exactly. */
public final class Roles {

    public static final String COMMISSIONER = "commissioner";
    public static final String PRACTITIONER = "practitioner";
    public static final String SUPPORT_OFFICER = "support-officer";
    public static final String EVALUATOR = "evaluator";
    public static final String MODERATOR = "moderator";
    public static final String FINANCE = "finance";
    public static final String FINANCE_APPROVER = "finance-approver";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String PROVIDER = "provider";
    public static final String PORTAL = "portal";
    public static final String FINANCE_SYSTEM = "finance-system";

    public static final Set<String> ALL = Set.of(
            COMMISSIONER,
            PRACTITIONER,
            SUPPORT_OFFICER,
            EVALUATOR,
            MODERATOR,
            FINANCE,
            FINANCE_APPROVER,
            AUDITOR,
            ADMIN,
            PROVIDER,
            PORTAL,
            FINANCE_SYSTEM);

    private Roles() {}
}
