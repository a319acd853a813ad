package org.opendps.eligibility.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of assessments as clients send them. */
public final class Forms {

    private Forms() {}

    /** Everything that the law asks for; an adult with so many outcomes out of reach. */
    public static Map<String, Object> ofAnAdult(int unable) {
        var form = process();
        form.put("impairment", true);
        form.put("judgedWithoutCarer", true);
        form.put(
                "outcomes",
                List.of("RELATIONSHIPS", "COMMUNITY_FACILITIES", "NUTRITION").subList(0, Math.max(unable, 1)).stream()
                        .map(outcome -> unable == 0 ? achieved(outcome) : outOfReach(outcome, "SIGNIFICANTLY_LONGER"))
                        .toList());
        return form;
    }

    /** A carer whose two limbs, health and an outcome, both hold. */
    public static Map<String, Object> ofACarer() {
        var form = process();
        form.put("necessaryCare", true);
        form.put("healthAtRisk", true);
        form.put("outcomes", List.of(outOfReach("RECREATION", "WITHOUT_ASSISTANCE")));
        return form;
    }

    private static Map<String, Object> process() {
        var form = new HashMap<String, Object>();
        form.put("manner", "FACE_TO_FACE");
        form.put("selfAssessmentOffered", true);
        form.put("qualification", "Social worker");
        form.put("ownWords", "I have not been out since the spring.");
        form.put("outcomesWished", List.of("to see friends each week"));
        form.put("basis", "Sight loss in both eyes.");
        form.put("wellbeing", List.of(Map.of("area", "PARTICIPATION", "how", "No company.", "significant", true)));
        form.put("significance", "It is so every day.");
        form.put("fluctuation", Map.of("fluctuates", false));
        form.put("involved", List.of(Map.of("as", "PERSON")));
        form.put("prevention", "A talking timetable was tried.");
        form.put("advocacy", Map.of("difficulties", List.of()));
        return form;
    }

    public static Map<String, Object> outOfReach(String outcome, String limb) {
        return Map.of("outcome", outcome, "limbs", List.of(limb), "evidence", "Seen on the visit.");
    }

    private static Map<String, Object> achieved(String outcome) {
        return Map.of("outcome", outcome, "limbs", List.of());
    }

    /** The same form with one thing otherwise. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
