package org.opendps.registry.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "certificate.pdf, certificate.pdf",
        "C:\\Users\\pat\\certificate.pdf, certificate.pdf",
        "../../etc/passwd, passwd",
        "'a\"b<c>.pdf', a_b_c_.pdf",
        "'', document",
        "'   ', document",
        "scans/, document",
        "C:\\scans\\, document"
    })
    void keepsTheLastPartWithoutWhatNoFileSystemTakes(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }
}
