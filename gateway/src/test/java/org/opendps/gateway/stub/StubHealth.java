package org.opendps.gateway.stub;

/** What a stub says to one of the questions about its health. */
final class StubHealth {

    private final String usual;
    private volatile int status = 200;
    private volatile String document;

    StubHealth(String usual) {
        this.usual = usual;
        this.document = usual;
    }

    int status() {
        return status;
    }

    String document() {
        return document;
    }

    void set(int newStatus, String newDocument) {
        document = newDocument;
        status = newStatus;
    }

    void reset() {
        set(200, usual);
    }
}
