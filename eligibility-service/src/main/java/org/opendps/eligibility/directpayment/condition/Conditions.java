package org.opendps.eligibility.directpayment.condition;

import java.util.ArrayList;
import java.util.List;
import org.opendps.eligibility.directpayment.condition.Checklist.Holder;
import org.opendps.eligibility.directpayment.condition.Finding.Condition;
import org.opendps.eligibility.directpayment.condition.Finding.Outcome;

/**
 * The conditions in the order of the Act. When all are met the council must make direct payments (s.31(1), s.32(1));
 * when one fails it must not, and ends what it has made (s.33(4)).
 */
public final class Conditions {

    private static final String REGULATIONS = "SI 2014/2871 ";
    private static final int LONGEST_STAY = 4;

    private final Checklist found;
    private final boolean forSomebodyWithoutCapacity;
    private final List<Finding> findings = new ArrayList<>();

    private Conditions(Checklist found) {
        this.found = found;
        this.forSomebodyWithoutCapacity = found.holder() == Holder.AUTHORISED_PERSON;
    }

    public static List<Finding> of(Checklist found) {
        var conditions = new Conditions(found);
        conditions.capacity();
        conditions.prohibitions();
        conditions.bestInterests();
        conditions.add(
                Condition.MANAGES_THE_MONEY,
                found.manages(),
                conditions.section("31(6)", "32(8)"),
                "able to manage the money, alone or with the help that can be had");
        conditions.add(
                Condition.APPROPRIATE_WAY,
                found.appropriate(),
                conditions.section("31(7)", "32(9)"),
                "an appropriate way to meet these needs");
        return List.copyOf(conditions.findings);
    }

    public static boolean allow(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_MET);
    }

    private void capacity() {
        if (forSomebodyWithoutCapacity) {
            boolean arises = !Boolean.TRUE.equals(found.authorisedUnderMentalCapacityAct())
                    && found.authorisedOtherSupports() != null;
            addIf(
                    arises,
                    Condition.OTHERS_WHO_ARE_AUTHORISED_SUPPORT_IT,
                    Boolean.TRUE.equals(found.authorisedOtherSupports()),
                    section("", "32(5)"),
                    "supported by somebody who may decide about the adult's care under the Mental Capacity Act 2005");
        } else {
            add(
                    Condition.CAPACITY_TO_ASK,
                    found.hasCapacity(),
                    section("31(4)(a)", ""),
                    "able to ask for direct payments");
            addIf(
                    found.holder() == Holder.NOMINATED_PERSON,
                    Condition.NOMINATED_PERSON_AGREES,
                    Boolean.TRUE.equals(found.nomineeAgrees()),
                    section("31(4)(b)", ""),
                    "named by the adult, and ready to receive the payments");
        }
    }

    private void prohibitions() {
        add(
                Condition.NOT_EXCLUDED,
                !found.excluded(),
                section("31(5)", "32(6)") + "; " + REGULATIONS + "Sch 1",
                "none of those whom the regulations exclude");
        addIf(
                Boolean.TRUE.equals(found.paysFamilyInHousehold()),
                Condition.NO_PAYMENT_TO_FAMILY_IN_THE_HOUSEHOLD,
                Boolean.TRUE.equals(found.necessaryToPayFamily()),
                REGULATIONS + "reg 3(1) to (3)",
                "family in the same household is paid only where the council considers it necessary");
        var weeks = found.careHomeWeeks();
        addIf(
                weeks != null,
                Condition.NO_LONG_STAY_IN_A_CARE_HOME,
                weeks == null || weeks <= LONGEST_STAY,
                REGULATIONS + "reg 6",
                "a care home for at most four consecutive weeks in twelve months");
    }

    private void bestInterests() {
        addIf(
                forSomebodyWithoutCapacity,
                Condition.ACTS_IN_BEST_INTERESTS,
                Boolean.TRUE.equals(found.inBestInterests()),
                section("", "32(7)"),
                "going to act in the adult's best interests");
    }

    private String section(String withCapacity, String without) {
        return "Care Act 2014 s." + (forSomebodyWithoutCapacity ? without : withCapacity);
    }

    private void addIf(boolean arises, Condition condition, boolean met, String citation, String what) {
        if (arises) {
            add(condition, met, citation, what);
        } else {
            findings.add(new Finding(condition, Outcome.DOES_NOT_ARISE, citation, "Does not arise: " + what + "."));
        }
    }

    private void add(Condition condition, boolean met, String citation, String what) {
        findings.add(new Finding(
                condition, met ? Outcome.MET : Outcome.NOT_MET, citation, (met ? "Met: " : "Not met: ") + what + "."));
    }
}
