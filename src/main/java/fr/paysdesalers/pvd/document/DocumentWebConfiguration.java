package fr.paysdesalers.pvd.document;

import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads in forms what bears a document; an empty choice is no choice. */
@Configuration(proxyBeanMethods = false)
class DocumentWebConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registre) {
        registre.addFormatterForFieldType(CleDePorteur.class, new Formatter<CleDePorteur>() {
            @Override
            public CleDePorteur parse(String texte, Locale langue) {
                return CleDePorteur.of(texte);
            }

            @Override
            public String print(CleDePorteur cle, Locale langue) {
                return cle.toString();
            }
        });
    }
}
