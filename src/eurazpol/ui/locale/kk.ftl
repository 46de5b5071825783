# Қаңқа
ui-skip = Мазмұнға өту
ui-training = Оқу ортасы: нақты істерге арналмаған
ui-secretariat = Хатшылық
ui-sections = Бөлімдер
ui-search = Іздеу
ui-search-label = Іс нөмірі немесе адам бойынша іздеу
ui-search-hint = Іс нөмірі немесе адам
ui-user = Пайдаланушы
ui-clock = Осы тораптың уақыты
ui-language = Тіл
ui-sign-out = Шығу
ui-help = Көмек
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
