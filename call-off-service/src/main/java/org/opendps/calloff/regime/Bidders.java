package org.opendps.calloff.regime;

/**
 * Who may bid, and which law says so.
 *
 * @param legalCheck whether the council's lawyer has to confirm it
 */
public record Bidders(Circle circle, String citation, boolean legalCheck) {

    public enum Circle {
        /** Every member that is active in the category and area and whose invitations are open at the publication. */
        MEMBERS,
        /** These, and whoever has applied: its bid is held until the membership is decided. */
        MEMBERS_AND_APPLICANTS,
        /** Any provider. */
        EVERYBODY
    }

    /** Nobody is asked: a direct award. */
    public static final Bidders NOBODY =
            new Bidders(Circle.MEMBERS, "Procurement Act 2023 s.41, Sch 5; s.45(4)", false);

    static Bidders members(String citation) {
        return new Bidders(Circle.MEMBERS, citation, false);
    }
}
