package org.opendps.eligibility.assessment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.criteria.Limb;

/** What the law asks to be written down before an assessment is complete, each with its citation. */
public final class Completeness {

    /** @param field of the form */
    public record Missing(String field, String what, String citation) {}

    private final List<Missing> missing = new ArrayList<>();

    private Completeness() {}

    /** In the order of the form; empty when nothing is. */
    public static List<Missing> of(Form form, Kind kind) {
        var look = new Completeness();
        if (form.endsHere()) {
            look.refusal(form);
        } else {
            look.process(form);
            look.needs(form, kind);
            look.people(form);
        }
        return List.copyOf(look.missing);
    }

    private void refusal(Form form) {
        var declined = form.declined();
        text(declined == null ? null : declined.note(), "declined.note", "what was said, and offered", "s.11(1)");
    }

    private void process(Form form) {
        unless(form.manner() != null, "manner", "how the person was assessed", "SI 2014/2827 reg 3(1)");
        unless(
                form.selfAssessmentOffered() != null,
                "selfAssessmentOffered",
                "whether supported self-assessment was offered",
                "SI 2014/2827 reg 2");
        text(form.qualification(), "qualification", "the assessor's training", "SI 2014/2827 reg 5");
        text(form.ownWords(), "ownWords", "what the person says, or why it could not be learned", "s.9(5)");
        unless(
                form.outcomesWished() != null && !form.outcomesWished().isEmpty(),
                "outcomesWished",
                "what the person wishes to achieve",
                "s.9(4)(b)");
    }

    private void needs(Form form, Kind kind) {
        if (kind == Kind.ADULT) {
            unless(
                    form.impairment() != null,
                    "impairment",
                    "whether the needs arise from an impairment or illness",
                    "SI 2015/313 reg 2(1)(a)");
        } else {
            unless(
                    form.necessaryCare() != null,
                    "necessaryCare",
                    "whether the needs arise from providing necessary care",
                    "SI 2015/313 reg 3(1)(a)");
        }
        text(form.basis(), "basis", "the evidence for that", "SI 2015/313 reg " + (kind == Kind.ADULT ? "2" : "3"));
        unless(!form.looked().isEmpty(), "outcomes", "the outcomes that were looked at", "s.13(1)");
        form.looked().forEach(found -> evidence(found, kind));
        unless(!form.impacts().isEmpty(), "wellbeing", "the impact on areas of well-being, and how", "s.9(4)(a)");
        text(
                form.significance(),
                "significance",
                "why the impact is significant, or is not",
                "SI 2015/313 reg " + (kind == Kind.ADULT ? "2(1)(c)" : "3(1)(c)"));
        unless(
                form.fluctuation() != null && form.fluctuation().isExplained(),
                "fluctuation",
                "whether the needs fluctuate, and then the period that was looked at and why",
                "SI 2015/313 reg " + (kind == Kind.ADULT ? "2(4)" : "3(4)"));
        unless(
                kind == Kind.CARER || Boolean.TRUE.equals(form.judgedWithoutCarer()),
                "judgedWithoutCarer",
                "that the needs were judged without the help of a carer (true)",
                "s.18(7)");
    }

    /** One limb rests on what is written of the outcome; of several each says what it rests on. */
    private void evidence(Findings.UnmetOutcome found, Kind kind) {
        var limbs = Objects.requireNonNullElse(found.limbs(), List.<Limb>of());
        var ofLimbs = Objects.requireNonNullElse(found.limbEvidence(), Map.<Limb, String>of());
        for (var limb : limbs) {
            boolean one = limbs.size() == 1 && !isBlank(found.evidence());
            if (!one && isBlank(ofLimbs.get(limb))) {
                missing.add(new Missing(
                        "outcomes." + found.outcome() + ".limbEvidence." + limb,
                        "what the finding " + found.outcome() + " / " + limb + " rests on",
                        "SI 2015/313 reg " + found.outcome().regulation(kind)));
            }
        }
    }

    private void people(Form form) {
        unless(form.involved() != null && !form.involved().isEmpty(), "involved", "who took part", "s.9(5)");
        text(form.prevention(), "prevention", "what else than care and support could help", "s.9(6)");
        unless(
                form.advocacy() != null,
                "advocacy",
                "whether the person has substantial difficulty in taking part",
                "s.67");
        var declined = form.declined();
        unless(
                declined == null
                        || declined.exception() != AssessmentDeclined.Ground.LACKS_CAPACITY_AND_BEST_INTERESTS
                        || (form.capacityDecisions() != null
                                && !form.capacityDecisions().isEmpty()),
                "capacityDecisions",
                "the reference of the decision on capacity",
                "s.11(2)(a)");
    }

    private void text(@Nullable String words, String field, String what, String citation) {
        unless(!isBlank(words), field, what, citation);
    }

    private void unless(boolean there, String field, String what, String citation) {
        if (!there) {
            missing.add(new Missing(field, what, citation.startsWith("s.") ? "Care Act 2014 " + citation : citation));
        }
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
