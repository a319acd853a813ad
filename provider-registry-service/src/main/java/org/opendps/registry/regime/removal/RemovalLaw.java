package org.opendps.registry.regime.removal;

/**
 * What a regime says of a removal on a ground.
 *
 * @param required the council must remove the member, and cannot think it over
 * @param citation of what lets the council remove it, or makes it do so
 * @param noticeCitation of what says that the member is told before, with the reasons
 */
public record RemovalLaw(boolean required, String citation, String noticeCitation) {

    /** No statute speaks of it; the councils tell before they do it all the same. */
    private static final String POLICY = "Council policy";

    private static final String TERMS = "The terms of the framework";

    public static RemovalLaw required(String citation, String noticeCitation) {
        return new RemovalLaw(true, citation, noticeCitation);
    }

    public static RemovalLaw allowed(String citation, String noticeCitation) {
        return new RemovalLaw(false, citation, noticeCitation);
    }

    public static RemovalLaw allowed(String citation) {
        return allowed(citation, POLICY);
    }

    public static RemovalLaw policy() {
        return allowed(POLICY);
    }

    /**
     * A framework is a contract: excluded suppliers are awarded nothing under it, and it can be ended with one that has
     * become excluded or excludable. No provision makes a council end it.
     *
     * <p>LEGAL-CHECK: that ending it with one supplier of several follows s.78, and that what was not known at the award
     * is for the framework's own terms.
     */
    public static RemovalLaw ofFramework(RemovalGround ground) {
        return switch (ground) {
            case DEBARRED_ON_MANDATORY_GROUND, EXCLUDED ->
                allowed("Procurement Act 2023 s.45(6), s.48, s.78", "Procurement Act 2023 s.78");
            case BECAME_EXCLUDABLE -> allowed("Procurement Act 2023 s.78", "Procurement Act 2023 s.78");
            case EXCLUDABLE_AND_NOT_KNOWN, CONDITIONS_NOT_MET -> allowed(TERMS);
            case AT_OWN_REQUEST -> policy();
        };
    }
}
