/** The examples of requests that the documents show, sent to things that are there. */
@NullMarked
package org.opendps.system.examples;

import org.jspecify.annotations.NullMarked;
