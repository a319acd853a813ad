/** What is asked of a service's OpenAPI document, and of its answers by it. */
@NullMarked
package org.opendps.test.document;

import org.jspecify.annotations.NullMarked;
