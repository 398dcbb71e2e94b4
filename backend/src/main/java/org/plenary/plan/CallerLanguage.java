package org.plenary.plan;

import java.util.Arrays;
import java.util.Locale;
import org.plenary.shared.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Takes the language of an answer from the request: the first of the six that {@code Accept-Language} names, else English. */
@Configuration(proxyBeanMethods = false)
class CallerLanguage {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Arrays.stream(Language.values())
                .map(language -> Locale.of(language.code()))
                .toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
