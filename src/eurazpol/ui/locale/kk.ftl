# Қаңқа
ui-skip = Мазмұнға өту
ui-training = Оқу ортасы: нақты істерге арналмаған
ui-secretariat = Хатшылық
ui-sections = Бөлімдер
ui-search = Іздеу
ui-search-label = Істерден, адамдардан және құжаттардан іздеу
ui-search-hint = Іс, адам немесе құжат
ui-user = Пайдаланушы
ui-clock = Осы тораптың уақыты
ui-language = Тіл
ui-sign-out = Шығу
ui-help = Көмек
ui-wanted = Іздеудегі және хабарсыз кеткен адамдар
ui-decisions = Қарау палатасының шешімдері
ui-shortcuts = Пернелер тіркесімі
ui-size-b = { $number } Б
ui-size-kb = { $number } КБ
ui-size-mb = { $number } МБ
ui-size-gb = { $number } ГБ

# Нысандар
ui-faults = { $count ->
    [one] Түзету керек: { $count } жер
   *[other] Түзету керек: { $count } жер
}
ui-optional = міндетті емес
ui-choose = Таңдаңыз
ui-yes = Иә
ui-no = Жоқ
ui-not-known = Белгісіз
ui-save = Сақтау
ui-cancel = Болдырмау
ui-back = Артқа
ui-continue = Келесі
ui-confirm = Растау
ui-date-hint = Мысалы, 05.02.2026
ui-partial-hint = Күні, айы және жылы, немесе тек айы мен жылы, немесе тек жылы: 05.02.1987, 02.1987, 1987
ui-time = Уақыты
ui-time-hint = Сағат пен минут, мысалы 14:30. Уақыт белдеуі: { $zone }
ui-country-hint = Мемлекеттің атауы немесе екі әріпті коды
ui-file-hint = PDF, PNG, JPEG немесе қарапайым мәтін, ең көбі { $limit } МБ
ui-file-too-large = Файл көлемі { $limit } МБ шегінен асады
ui-draft-failed = Жоба сақталмады. Беттен шықпас бұрын мәліметтерді сақтаңыз.
ui-from-record = істен алынды

# Тізімдер
ui-page = { $page }-бет, барлығы: { $pages }
ui-previous = Алдыңғы
ui-next = Келесі
ui-pages = Беттер
ui-clear-filters = Сүзгілерді тазалау
ui-filter-remove = сүзгіні алып тастау
ui-filtered-by = Іріктелген
ui-filter = Сүзгі
ui-all = Барлығы
ui-nothing = Ештеңе табылмады
ui-more = Тағы көрсету

# Жауаптар, қадамдар
ui-holds = бар
ui-fails = жоқ
ui-unknown = белгісіз
ui-done = орындалды
ui-not-done = орындалмады
ui-reasons = Неге
ui-source = Дереккөз
ui-fact = Мәлімет
ui-value = Мәні
ui-sure-medium = тексеруді қажет етеді
ui-sure-low = жадтан алынған, қолданар алдында тексеру керек
ui-until = Дейін
ui-by-system = жүйе
ui-by-peer = екінші тарап

# Қателер
ui-error-title = Бұл орындалмады
ui-error-nothing-saved = Ештеңе сақталған жоқ.
ui-not-found = Мұндай бет немесе жазба жоқ
ui-not-found-text = Мекенжай қате терілген немесе жазба сізге ашық емес болуы мүмкін.
ui-forbidden = Рұқсат жоқ
ui-server-error = Осы торапта қате болды
ui-server-error-text = Бұл сұраудан ештеңе сақталған жоқ. Әкімшіге мына нөмірді айтыңыз:
ui-too-large = Файл тым үлкен
ui-too-large-text = Файлдың ең үлкен көлемі: { $limit } МБ. Жіберілгені: { $size } МБ. Ештеңе сақталған жоқ.
ui-csrf = Нысан ескірген
ui-csrf-text = Артқа қайтып, бетті жаңартып, нысанды қайта жіберіңіз. Ештеңе сақталған жоқ.
ui-to-work = Жұмыс кезегіне
ui-stale-title = Бұл жазбаны осы арада басқа біреу сақтады

# Көмек
ui-help-words = Мерзім сөздері нені білдіреді
ui-help-overdue = мерзімі өтті: мерзім аяқталды, ал талап етілгені жазылмаған
ui-help-today = бүгін: мерзім бүгін аяқталады
ui-help-left = қалды: мерзім өтіп жатыр, қалған күні немесе сағаты көрсетіледі
ui-help-paused = тоқтатыла тұрды: мерзім жүрмейді, негізі көрсетілген
ui-help-met = орындалды: талап етілгені жазылған
ui-help-keys = Пернелер тіркесімі (беттің төменгі жағында қоспайынша өшірулі)
ui-help-keys-text = g w: жұмыс кезегі; /: іздеу; j және k: келесі және алдыңғы жол; n: келесі әрекет; Ctrl+Enter: нысанды жіберу. Пернелер кез келген жаймада орны бойынша есептеледі.
ui-help-law = Құқықтық бағалау
ui-help-law-text = Әр жауапта қағида, пайдаланылған мәліметтер және бап көрсетіледі. Шешімді бағдарлама қабылдамайды: қызметкер келіседі немесе келіспейді, қолды да қызметкер қояды.

## Programme interface
ui-problem-400 = Сұрау оқылмайды
ui-problem-401 = Жарамды токен қажет
ui-problem-403 = Рұқсат етілмеген
ui-problem-404 = Табылмады
ui-problem-405 = Бұл мекенжай олай жұмыс істемейді
ui-problem-406 = Жауаптың мұндай түрі жоқ
ui-problem-409 = Қазіргі жай-күйге қайшы келеді
ui-problem-410 = Жойылған
ui-problem-411 = Дененің ұзындығы көрсетілмеген
ui-problem-412 = Жазбаны осы уақытта біреу өзгертті
ui-problem-413 = Сұрау денесі тым үлкен
ui-problem-415 = Мұндай түрдегі дене мұнда қабылданбайды
ui-problem-416 = Файлдың мұндай бөлігі жоқ
ui-problem-422 = Ереже бұзылған
ui-problem-428 = Жазбаның нұсқасын көрсету қажет
ui-problem-429 = Сұраулар тым көп
ui-problem-500 = Торап қателесті
ui-problem-503 = Торап бос емес
error-api-fields = { $count ->
    [one] Сұраудың бір бөлігі сипаттамаға сай емес.
   *[other] Сұраудың { $count } бөлігі сипаттамаға сай емес.
}
error-api-json = Дене JSON емес немесе { $depth } деңгейден терең.
error-api-form = Сұрау денесіндегі пішін оқылмайды.
error-api-text = Мәтінде болмайтын таңбалар бар.
error-api-parameter = Мұнда мұндай параметр жоқ.
error-api-parameter-twice = Параметр бірнеше рет көрсетілген.
error-api-missing-record = Мұндай жазба жоқ немесе ол бұл бағдарламаға ашық емес.
error-api-method = { $method } әдісі мұнда қолданылмайды. Рұқсат етілгені: { $allowed }.
error-api-accept = Жауап түрі { $type }; Accept тақырыбы оны қабылдамайды.
error-api-type = Денені { $type } түрінде жіберіңіз.
error-api-length = Дененің ұзындығын Content-Length тақырыбында көрсетіңіз.
error-api-too-large = Мұнда дене { $limit } байттан аспайды.
error-api-token-missing = Токенді Authorization: Bearer тақырыбында жіберіңіз. Браузер сеансы мұнда қабылданбайды.
error-api-if-match = Оқыған жазбаның ETag мәнін If-Match тақырыбында жіберіңіз.
error-api-if-match-form = If-Match — осы интерфейстің ETag мәні немесе *.
error-api-key-form = Идемпотенттілік кілті — 8–200 көрінетін ASCII таңба.
error-api-busy = Тораптың дерекқоры бос емес. Ештеңе өзгерген жоқ; қайталаңыз.
error-api-broken = Ештеңе өзгерген жоқ. Себебі тораптың журналында жазылған.
error-api-missing = көрсету қажет
error-api-unknown = мұндай өріс жоқ
error-api-kind = мынадай болуы тиіс: { $expected }
error-api-choice = мыналардың бірі: { $expected }
error-api-pattern = { $pattern } пішініне сай емес
error-api-too-long = { $limit } аспауы тиіс
error-api-too-short = кемінде { $limit }
error-api-range = рұқсат етілген шектен тыс
error-api-other = сипаттамаға сай емес
ui-api-title = Бағдарламалық интерфейс
ui-api-lead = Бағдарлама мұнда өз құқықтарымен не істей алады. Сипаттамалар ағылшын тілінде; сол мәліметтер деректер түрінде — OpenAPI 3.1.
ui-api-contents = Бөлімдер
ui-api-schemas = Деректер түрлері
ui-api-scopes = Әрекет аялары
ui-api-parameters = Параметрлер
ui-api-body = Сұрау денесі
ui-api-answers = Жауаптар
ui-api-name = Атауы
ui-api-where = Қайда
ui-api-type = Түрі
ui-api-meaning = Мағынасы
ui-api-required = міндетті
ui-api-example = Мысал

## Session
ui-session-ends = Ештеңе жасалмаса, кіру мына уақытқа дейін жарамды: { $at }
ui-session-stay = Жүйеде қалу
ui-session-key = F2 пернесі
ui-session-warning = Сеанс бес минуттан кешіктірмей аяқталады. Қалу үшін F2 пернесін немесе батырманы басыңыз.
ui-session-stays = Сіз жүйеде қалдыңыз.
ui-session-over = Сеанс аяқталды. Соңғы жібергеніңіз сақталды; жалғастыру үшін қайта кіріңіз.
ui-security = Менің кіруім

## Хабарландырулар
ui-alerts = Хабарландырулар: { $count }
ui-desk = Жұмыс орным
ui-for-absent = болмаған { $name } үшін

## Plots
ui-plot-table = Графиктің деректері кестеде

## Sections beyond the first
ui-nav-more = Тағы
