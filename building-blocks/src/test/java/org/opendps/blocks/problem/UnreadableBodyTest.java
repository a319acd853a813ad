package org.opendps.blocks.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableBodyTest {

    enum Outcome {
        ATTENDED,
        ABSENT
    }

    record Session(Outcome outcome, int places) {}

    record Days(List<Integer> days) {

        Days {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("say which days");
            }
            days = List.copyOf(days);
        }
    }

    record Week(List<Session> sessions, Days on) {}

    private static String told(String body) {
        var fault = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(body, Week.class));
        return String.valueOf(UnreadableBody.problem(fault).getParameters());
    }

    @Test
    void aWordThatIsNotInTheListIsAnsweredWithTheList() {
        assertThat(told("{\"sessions\": [{\"outcome\": \"CAME\"}]}"))
                .contains("sessions[0].outcome")
                .contains("must be one of ATTENDED, ABSENT");
    }

    @Test
    void whatAValueSaysOfItselfIsToldAndWhatJavaSaysIsNot() {
        assertThat(told("{\"on\": {\"days\": []}}")).contains("say which days");
        assertThat(told("{\"on\": {\"days\": [null]}}"))
                .contains("not of the kind that belongs there")
                .doesNotContain("null");
        assertThat(told("{\"on\": {}}")).doesNotContain("Cannot invoke");
    }

    @Test
    void aValueOfAnotherKindIsNamedByItsField() {
        assertThat(told("{\"sessions\": [{\"places\": \"many\"}]}"))
                .contains("sessions[0].places")
                .contains("not of the kind that belongs there");
    }
}
