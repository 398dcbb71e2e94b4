/**
 * The API's door for HTTP: how a request says what it asks for, in which media type it is answered and with which status,
 * what may be kept and asked for again by a tag. A request that is malformed is refused in the shape of a GraphQL
 * response, bounded, and never with a status that blames us. Knows {@code shared},
 * {@code plan}, {@code change} and {@code security}.
 */
@NullMarked
package org.plenary.http;

import org.jspecify.annotations.NullMarked;
