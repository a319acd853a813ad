package org.opendps.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

    @ParameterizedTest
    @CsvSource({
        ", , JSON",
        ", */*, JSON",
        ", application/json, JSON",
        ", application/yaml, YAML",
        ", text/x-yaml, YAML",
        "yaml, application/json, YAML",
        "YAML, , YAML",
        "json, application/yaml, JSON"
    })
    void followsTheQueryBeforeTheHeader(String query, String accept, DocumentFormat wanted) {
        assertThat(DocumentFormat.wanted(query, accept)).contains(wanted);
    }

    @Test
    void hasNoOtherFormat() {
        assertThat(DocumentFormat.wanted("xml", null)).isEmpty();
    }
}
