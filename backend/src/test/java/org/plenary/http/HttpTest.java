package org.plenary.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the API over a real port; all share one node. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "plenary.cors.origins=https://www.unodc.org",
            "plenary.documents.locations=classpath*:cookbook/, classpath:trusted-test/",
            "plenary.reads.timeout=2s"
        })
@interface HttpTest {}
