/**
 * Documents of providers, such as insurance certificates and policies: each with its versions, how long a version is
 * good for, and who may read it. They are valid through the end of their last day; what follows from their days is told
 * to whoever asks for them.
 */
@NullMarked
package org.opendps.registry.document;

import org.jspecify.annotations.NullMarked;
