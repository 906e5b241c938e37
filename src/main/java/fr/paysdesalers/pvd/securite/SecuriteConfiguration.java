package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.Comptes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is denied unless a line here opens it; who may do what in a convention is said on the service verbs. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecuriteConfiguration {

    private static final String[] FICHIERS = {"/css/**", "/js/**", "/images/**", "/polices/**", "/favicon.ico"};
    private static final String AGENDAS = "/agendas/*.ics";
    private static final String[] PAGES_PUBLIQUES = {
        "/",
        "/conventions/*",
        "/conventions/*/publique/**",
        "/mentions-legales",
        "/donnees-personnelles",
        "/accessibilite",
        "/aide",
        "/sitemap.xml",
        "/robots.txt"
    };

    /** Pages of forms for those who are not signed in: the links that came by mail, and how to get one. */
    private static final String[] SANS_COMPTE = {
        "/connexion",
        "/connexion/lien/**",
        "/connexion/cle/**",
        "/connexion/second-facteur/**",
        "/connexion/proconnect/**",
        "/deconnexion/proconnect",
        "/demande-d-acces",
        "/mot-de-passe-oublie",
        "/mot-de-passe",
        "/adresse/**",
        "/invitation/**",
        "/mes-messages/*",
        "/boite-d-envoi/**",
        "/error"
    };

    /** Argon2id with the parameters of OWASP: 19 MiB, 2 passes, 1 lane (Spring's own defaults are below them). */
    @Bean
    PasswordEncoder empreintes() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    }

    @Bean
    AuthenticationProvider connexionFreinee(
            Comptes comptes, PasswordEncoder empreintes, Freinage freinage, Tourniquet tourniquet) {
        DaoAuthenticationProvider parMotDePasse = new DaoAuthenticationProvider(courriel ->
                comptes.pourConnexion(courriel).orElseThrow(() -> new UsernameNotFoundException("inconnu")));
        parMotDePasse.setPasswordEncoder(empreintes);
        return new ConnexionFreinee(parMotDePasse, freinage, tourniquet);
    }

    /** A malformed URL is refused before any chain: its answer bears the headers all the same. */
    @Bean
    RequestRejectedHandler requeteMalFormee() {
        return (requete, reponse, refus) -> {
            EnTetes.ecrire(requete, reponse);
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    /** Probes only: first in order, or they would be answered by the sign-in page. */
    @Bean
    @Order(1)
    SecurityFilterChain sondes(HttpSecurity http) throws Exception {
        http.securityMatcher(EndpointRequest.toAnyEndpoint());
        http.authorizeHttpRequests(acces -> acces.requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .anyRequest()
                .denyAll());
        http.headers(EnTetes::strictes);
        return http.build();
    }

    /**
     * The agendas of phones: known by the secret of their address alone. No session is read nor made, so a browser that is
     * signed in is nobody here; nothing else answers under this path.
     */
    @Bean
    @Order(2)
    SecurityFilterChain agendas(HttpSecurity http) throws Exception {
        http.securityMatcher("/agendas/**");
        http.authorizeHttpRequests(acces -> acces.requestMatchers(HttpMethod.GET, AGENDAS)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, AGENDAS)
                .permitAll()
                .anyRequest()
                .denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.exceptionHandling(refus -> refus.authenticationEntryPoint(
                (requete, reponse, cause) -> reponse.sendError(HttpServletResponse.SC_NOT_FOUND)));
        http.headers(EnTetes::strictes);
        http.headers(entetes -> entetes.referrerPolicy(referent -> referent.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portail(
            HttpSecurity http,
            AuthenticationProvider connexionFreinee,
            Accueil accueil,
            EchecDeConnexion echec,
            CompteEnSession comptes,
            DeconnexionProConnect fin)
            throws Exception {
        // Not authenticationProvider(…): the bean would judge again as parent, and each failure would count twice
        http.authenticationManager(new ProviderManager(connexionFreinee));
        http.authorizeHttpRequests(acces -> acces.requestMatchers(HttpMethod.GET, FICHIERS)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, FICHIERS)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PAGES_PUBLIQUES)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, PAGES_PUBLIQUES)
                .permitAll()
                .requestMatchers(SANS_COMPTE)
                .permitAll()
                .requestMatchers(
                        "/conventions/*/**",
                        "/mes-dossiers",
                        "/mes-dossiers.xlsx",
                        "/mes-conventions",
                        "/compte/**",
                        "/administration/**")
                .authenticated()
                .anyRequest()
                .denyAll());
        http.formLogin(connexion -> connexion
                .loginPage("/connexion")
                .usernameParameter("courriel")
                .passwordParameter("motDePasse")
                .successHandler(accueil)
                .failureHandler(echec));
        http.logout(deconnexion -> deconnexion
                .logoutUrl("/deconnexion")
                .logoutSuccessHandler(fin)
                .addLogoutHandler(fin)
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE))));
        http.exceptionHandling(refus -> refus.accessDeniedHandler(new PageRefusee()));
        http.securityContext(contexte -> contexte.securityContextRepository(comptes));
        // A new one, not the same under another name: the twelve hours begin again
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()));
        http.requestCache(demandes -> demandes.requestCache(new PageDemandee()));
        http.csrf(jetons -> jetons.csrfTokenRepository(jetonsEnTemoin()));
        http.headers(EnTetes::strictes);
        http.addFilterAfter(new DureeDeSession(), SecurityContextHolderFilter.class);
        return http.build();
    }

    /**
     * The token against forged forms, in a cookie that only a page of this very host can set ({@code __Host-}): who only
     * looks at the sign-in page leaves no session in the base.
     */
    static CookieCsrfTokenRepository jetonsEnTemoin() {
        CookieCsrfTokenRepository jetons = new CookieCsrfTokenRepository();
        jetons.setCookieName("__Host-jeton");
        jetons.setCookieCustomizer(
                temoin -> temoin.path("/").secure(true).httpOnly(true).sameSite("Lax"));
        return jetons;
    }
}
