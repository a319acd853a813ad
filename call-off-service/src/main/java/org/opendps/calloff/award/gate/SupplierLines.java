package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.policy.Policies;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.provider.supply.SupplyFacts;

/** What has to be in order with the provider. */
@ApplicationScoped
class SupplierLines {

    private static final String EXCLUSION = "Procurement Act 2023 s.41, s.45(6), s.57, s.62; PCR 2015 reg 57";
    private static final String INFORMATION = "Procurement Regulations 2024 reg 6(3), (7); PCR 2015 reg 59(8)";
    private static final String DOCUMENTS = "Procurement Act 2023 s.36(2)(b); domain rule R7.3";

    private static final String FAILURE = "Care Act 2014 s.48; what the council recorded of providers that stop";

    private final SupplierChecks checks;
    private final Supply supply;
    private final Policies policies;
    private final StoppingProviders stopping;

    SupplierLines(SupplierChecks checks, Supply supply, Policies policies, StoppingProviders stopping) {
        this.checks = checks;
        this.supply = supply;
        this.policies = policies;
        this.stopping = stopping;
    }

    /** Nobody is given to a provider that leaves them before the support ends. */
    GateLine goesOn(Candidate candidate) {
        var until = candidate.callOff().lot(candidate.lot()).support().until();
        return stopping.stopping(candidate.providerId(), candidate.callOff().authority(), until)
                .map(why -> candidate.failed(What.PROVIDER_GOES_ON, why.detail(), FAILURE))
                .orElseGet(() -> candidate.passed(
                        What.PROVIDER_GOES_ON,
                        "Nothing is recorded by which the provider stops before " + until + ", the last day.",
                        FAILURE));
    }

    GateLine exclusion(Candidate candidate) {
        return checked(
                candidate,
                SupplierCheck.Kind.EXCLUSION_AND_DEBARMENT,
                What.EXCLUSION_AND_DEBARMENT,
                "Nobody has checked exclusion grounds and the debarment list for this award: record it at"
                        + " /supplier-checks.",
                EXCLUSION);
    }

    GateLine information(Candidate candidate) {
        return checked(
                candidate,
                SupplierCheck.Kind.SUPPLIER_INFORMATION,
                What.SUPPLIER_INFORMATION,
                "Nobody has confirmed the supplier information for this award: record it at /supplier-checks.",
                INFORMATION);
    }

    private GateLine checked(
            Candidate candidate, SupplierCheck.Kind kind, What what, String whenMissing, String citation) {
        var latest = checks.latest(candidate.callOff().id(), candidate.providerId(), kind);
        if (latest.isEmpty()) {
            return candidate.failed(what, whenMissing, citation);
        }
        var finding = latest.get().inWords();
        int days = policies.on(candidate.callOff().authority(), candidate.on()).whole(Setting.SUPPLIER_CHECK_DAYS);
        if (!latest.get().isSince(candidate.on().minusDays(days), candidate.since())) {
            return candidate.failed(
                    what,
                    finding + ": not for this award. Look it up again; it may be " + days
                            + " days old, and not from before an award that was withdrawn.",
                    citation);
        }
        return latest.get().outcome().lets()
                ? candidate.passed(what, finding + ".", citation)
                : candidate.failed(
                        what,
                        finding + ": it cannot be awarded to. Withdraw the recommendation and exclude its bid.",
                        citation);
    }

    /** What ends before the first day is not in force on it. */
    GateLine documents(Candidate candidate) {
        var system = candidate.callOff().commission().purchasingSystemId();
        return supply.papers(candidate.providerId(), system)
                .map(papers -> inForce(candidate, papers))
                .orElseGet(() -> checked(
                        candidate,
                        SupplierCheck.Kind.DOCUMENTS,
                        What.DOCUMENTS_IN_FORCE,
                        "Nothing is known here of this provider's documents: it is no member, or the registry's word is still"
                                + " on its way. Look at its insurance and the other papers that are asked of members, and"
                                + " record that at /supplier-checks as DOCUMENTS.",
                        DOCUMENTS));
    }

    /** Who asks for no documents is shown none. */
    private static GateLine inForce(Candidate candidate, SupplyFacts.Papers papers) {
        var wrong = papers.notInForce(candidate.starts());
        return wrong.isEmpty()
                ? candidate.passed(
                        What.DOCUMENTS_IN_FORCE,
                        "Every required document is in force on " + candidate.starts() + ".",
                        DOCUMENTS)
                : candidate.failed(
                        What.DOCUMENTS_IN_FORCE,
                        "Not in force on " + candidate.starts() + ": " + String.join("; ", wrong)
                                + ". Ask the provider to renew it in the registry.",
                        DOCUMENTS);
    }
}
