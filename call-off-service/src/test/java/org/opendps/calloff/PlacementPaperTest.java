package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PlacementPaperTest {

    @Test
    void contractNamesThePartiesAndEveryPriceWithItsDaysAndThePersonByPseudonymOnly() throws IOException {
        var scene = new PlacementScene();
        Scene.send("registry.provider.v1", scene.scene.near, """
                {"kind": "PROVIDER_REGISTERED", "providerId": "%s", "version": 1, "name": "Harbour & Sons <Club>",
                 "identifiers": []}
                """.formatted(scene.scene.near));
        Scene.await("select 1 from provider where id = '" + scene.scene.near + "'");
        var placement = scene.funded();
        var decision = decision(PlacementScene.today());
        holds(vary(
                placement,
                PlacementScene.today().plusDays(30),
                Map.of("unitCost", "60.00", "decisionReference", decision)));
        var path = "/v1/placements/" + placement;

        var contract = text(by(COMMISSIONER)
                .accept("application/pdf")
                .get(path + "/contract")
                .asByteArray());
        assertThat(contract)
                .contains(
                        "Harbour & Sons <Club>",
                        Login.COUNCIL,
                        scene.scene.person.toString(),
                        "Monday, Thursday; 2 a week",
                        "£50.00 a session, exempt from VAT; £100.00 a week",
                        "£60.00 a session",
                        "Who the person is, the provider reads in the introduction",
                        decision)
                .doesNotContain("nobody's in particular");
        var order = text(by(Login.ofProvider(scene.scene.near))
                .accept("application/pdf")
                .get(path + "/order")
                .asByteArray());
        assertThat(order).contains("Order for support", "£50.00 a session").doesNotContain("£60.00");
        by(Login.ofProvider(scene.scene.far)).get(path + "/contract").then().statusCode(404);
        by(COMMISSIONER.at(Login.OTHER_COUNCIL)).get(path + "/order").then().statusCode(404);
    }

    private static String text(byte[] printed) throws IOException {
        try (var pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(pdf);
        }
    }
}
