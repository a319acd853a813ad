package org.opendps.eligibility.assessment.written.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.assessment.form.Manner;

/** How the assessment was made, as the person is told. */
final class HowItWasDone {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private HowItWasDone() {}

    static List<String> wellbeing(Form form) {
        return Objects.requireNonNullElse(
                        form.wellbeing(), List.<org.opendps.eligibility.assessment.form.WellbeingImpact>of())
                .stream()
                .map(impact -> impact.area().words() + ": " + impact.how())
                .toList();
    }

    static List<String> of(Form form, String assessor) {
        var lines = new ArrayList<String>();
        var qualification = form.qualification();
        lines.add("Assessed by " + assessor + (qualification == null ? "" : " (" + qualification + ")") + ".");
        if (form.manner() != null) {
            lines.add(manner(form.manner()));
        }
        if (Boolean.TRUE.equals(form.judgedWithoutCarer())) {
            lines.add("We looked at your needs as they are without the help of a carer.");
        }
        fluctuation(form, lines);
        advocacy(form, lines);
        var capacity = form.capacityDecisions();
        if (capacity != null && !capacity.isEmpty()) {
            lines.add("A decision on your capacity is kept under "
                    + String.join(
                            ", ",
                            capacity.stream()
                                    .map(decision -> decision.reference())
                                    .toList())
                    + ".");
        }
        return List.copyOf(lines);
    }

    private static String manner(Manner manner) {
        return switch (manner) {
            case FACE_TO_FACE -> "We met you.";
            case TELEPHONE -> "We spoke on the telephone.";
            case VIDEO -> "We spoke by video.";
            case SUPPORTED_SELF_ASSESSMENT -> "You assessed yourself, with our support.";
            case COMBINED -> "We assessed you together with somebody else, such as your carer.";
            case JOINT -> "We assessed you together with another body, such as the NHS.";
        };
    }

    private static void fluctuation(Form form, List<String> lines) {
        var fluctuation = form.fluctuation();
        if (fluctuation != null && fluctuation.fluctuates()) {
            lines.add("Your needs change. We looked at the time from " + day(fluctuation.from()) + " to "
                    + day(fluctuation.to()) + ".");
        }
    }

    private static void advocacy(Form form, List<String> lines) {
        var advocacy = form.advocacy();
        if (advocacy != null && advocacy.hasAdvocate()) {
            lines.add("An independent advocate was arranged for you.");
        } else if (advocacy != null && advocacy.appropriatePerson() != null) {
            lines.add("Somebody whom you know supported you.");
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "an earlier day" : DAY.format(day);
    }
}
