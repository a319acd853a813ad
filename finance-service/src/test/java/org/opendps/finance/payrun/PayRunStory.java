package org.opendps.finance.payrun;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Login;

/** A council of its own that pays providers for support of two days a week at £55.00. */
public final class PayRunStory {

    public final String council = "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    public final Login finance = Login.as("finance").at(council);
    public final Login approver = Login.as("finance-approver").at(council);

    /** A person whose support is firm, at a provider of its own. */
    public FinanceStory supported() {
        return new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("250.00");
    }

    /** Also once more. */
    public void registered(UUID provider, String billing) {
        var known = by(finance).get("/v1/suppliers/" + provider).header("ETag");
        by(finance, Map.of("supplierNumber", "S-" + provider.toString().substring(24), "billing", billing))
                .header("If-Match", known == null ? "*" : known)
                .put("/v1/suppliers/" + provider)
                .then()
                .statusCode(200);
    }

    public void approved(FinanceStory of, UUID placement, String... days) {
        var id = Returned.id(Returned.week(of.provider, placement, days));
        by(finance).post("/v1/attendance-returns/" + id + "/approval").then().statusCode(200);
    }

    /** With a key, as clients do: then the whole step is one transaction with the stored answer. */
    public Response draft(String upTo) {
        return by(finance, Map.of("upTo", upTo))
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/pay-runs");
    }

    public String drafted(String upTo) {
        return draft(upTo).then().statusCode(201).extract().path("id");
    }

    public Response step(Login who, String run, String step) {
        return by(who).post("/v1/pay-runs/" + run + step);
    }

    public List<Map<String, Object>> invoices(String run) {
        return by(finance).get("/v1/pay-runs/" + run + "/invoices").jsonPath().getList("items");
    }

    public Map<String, Object> invoiceOf(String run, UUID provider) {
        return invoices(run).stream()
                .filter(invoice -> provider.toString().equals(invoice.get("providerId")))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> lines(String run, UUID provider) {
        var invoice = invoiceOf(run, provider).get("id");
        return by(finance)
                .get("/v1/pay-runs/" + run + "/invoices/" + invoice + "/lines")
                .jsonPath()
                .getList("items");
    }

    public Response hold(String run, UUID provider) {
        return by(
                        finance,
                        Map.of(
                                "payRunId",
                                run,
                                "invoiceId",
                                invoiceOf(run, provider).get("id"),
                                "department",
                                "Brokerage",
                                "reason",
                                "attendance is questioned"))
                .post("/v1/holds");
    }

    /** Reviewed, accepted and approved. */
    public void approvedRun(String run) {
        step(finance, run, "/review").then().statusCode(200);
        step(finance, run, "/acceptance").then().statusCode(200);
        step(approver, run, "/approval").then().statusCode(200);
    }

    public Response settle(String run, String paidOn, int payments, String total, List<Map<String, String>> rejected) {
        return by(
                        Login.as("finance-system").at(council),
                        Map.of("paidOn", paidOn, "payments", payments, "total", total, "rejected", rejected))
                .post("/v1/pay-runs/" + run + "/payment");
    }

    public void paid(String upTo, String paidOn, int payments, String total) {
        var run = drafted(upTo);
        approvedRun(run);
        settle(run, paidOn, payments, total, List.of()).then().statusCode(200);
    }
}
