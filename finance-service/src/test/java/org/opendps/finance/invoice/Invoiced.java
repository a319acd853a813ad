package org.opendps.finance.invoice;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Login;

/** Invoices of one line, as tests send them. */
public final class Invoiced {

    private Invoiced() {}

    public static Map<String, Object> line(
            UUID placement, String from, String to, int units, String price, String code) {
        return Map.of(
                "placementId",
                placement,
                "serviceFrom",
                from,
                "serviceTo",
                to,
                "units",
                units,
                "unitPrice",
                price,
                "vatCode",
                code,
                "net",
                Money.of(price).times(units).toString());
    }

    public static Map<String, Object> invoice(
            String number, String issuedOn, String vat, List<Map<String, Object>> lines) {
        var net = Money.sum(lines.stream()
                .map(line -> Money.of(String.valueOf(line.get("net"))))
                .toList());
        return new HashMap<>(Map.of(
                "number",
                number,
                "issuedOn",
                issuedOn,
                "lines",
                lines,
                "net",
                net.toString(),
                "vat",
                vat,
                "gross",
                net.plus(Money.of(vat)).toString()));
    }

    public static Response send(UUID provider, Map<String, Object> invoice) {
        return by(Login.ofProvider(provider), invoice).post("/v1/invoices");
    }

    static String path(Response sent) {
        return sent.then().statusCode(201).extract().header("Location");
    }

    static Response step(String path, String step) {
        return by(FinanceStory.FINANCE, Map.of("reason", "as agreed with the provider"))
                .post(path + "/" + step);
    }

    public static Response resolve(String path, String outcome) {
        return by(FinanceStory.FINANCE, Map.of("outcome", outcome, "resolution", "settled by telephone"))
                .post(path + "/dispute-resolution");
    }

    public static Response credit(UUID provider, String path, String number, String net, String vat) {
        return by(
                        Login.ofProvider(provider),
                        Map.of(
                                "number",
                                number,
                                "issuedOn",
                                "2026-12-08",
                                "reason",
                                "nobody came",
                                "lines",
                                List.of(Map.of("line", 1, "net", net)),
                                "net",
                                net,
                                "vat",
                                vat,
                                "gross",
                                Money.of(net).plus(Money.of(vat)).toString()))
                .post(path + "/credit-notes");
    }
}
