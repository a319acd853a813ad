package org.opendps.system.examples;

/** A part of the telling that others need not wait for. */
interface Chapter {

    void tell(World world, Examples examples);
}
