package org.opendps.calloff.bid.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;

/**
 * An offer as it arrived, without the values that are not of the kind that belongs there: each of these is a fault of its own,
 * told with all others. Otherwise one amount without its pence would hide what else is wrong.
 *
 * @param rest what can be read; fields that an offer does not have are still in it
 */
record Legible(JsonNode rest, List<Violation> faults) {

    /** @param message never repeats what was offered */
    private record Form(Class<?> type, String message) {}

    private static final Form AMOUNT =
            new Form(Money.class, "has to be a string in pounds with two decimals, such as \"110.00\"");
    private static final Form TEXT = new Form(String.class, "has to be text");
    private static final Map<String, Form> FIELDS = Map.of(
            "lot", new Form(Integer.class, "has to be the number of a lot"),
            "price", AMOUNT,
            "vatCode",
                    new Form(
                            VatCode.class,
                            "has to be one of "
                                    + Arrays.stream(VatCode.values())
                                            .map(VatCode::name)
                                            .collect(Collectors.joining(", "))),
            "startsOn", new Form(LocalDate.class, "has to be a date, such as \"2027-01-04\""),
            "staffing", TEXT);
    private static final Map<String, Form> OF_ONE_OFF = Map.of("label", TEXT, "amount", AMOUNT);

    static Legible of(JsonNode written, ObjectMapper json) {
        var faults = new ArrayList<Violation>();
        if (!(written.deepCopy() instanceof ObjectNode offer)) {
            return new Legible(written, faults);
        }
        strike(offer, "", FIELDS, json, faults);
        if (offer.get("answers") instanceof ObjectNode answers) {
            var forms = answers.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, one -> TEXT));
            strike(answers, "answers.", forms, json, faults);
        } else {
            strikeUnlessNull(offer, "answers", "has to be an object with an answer for each question", faults);
        }
        if (offer.get("oneOff") instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                var field = "oneOff[" + i + "]";
                if (items.get(i) instanceof ObjectNode item) {
                    strike(item, field + ".", OF_ONE_OFF, json, faults);
                } else {
                    // the form says what is missing
                    items.setNull(i);
                }
            }
        } else {
            strikeUnlessNull(offer, "oneOff", "has to be a list of objects with label and amount", faults);
        }
        return new Legible(offer, faults);
    }

    private static void strike(
            ObjectNode in, String path, Map<String, Form> forms, ObjectMapper json, List<Violation> faults) {
        forms.forEach((field, form) -> {
            var value = in.get(field);
            if (value != null && !value.isNull() && !isReadable(value, form.type(), json)) {
                in.remove(field);
                faults.add(new Violation(path + field, form.message()));
            }
        });
    }

    private static void strikeUnlessNull(ObjectNode in, String field, String message, List<Violation> faults) {
        var value = in.get(field);
        if (value != null && !value.isNull()) {
            in.remove(field);
            faults.add(new Violation(field, message));
        }
    }

    private static boolean isReadable(JsonNode value, Class<?> type, ObjectMapper json) {
        try {
            json.treeToValue(value, type);
            return true;
        } catch (JsonProcessingException | IllegalArgumentException notOfThatKind) {
            return false;
        }
    }
}
