## Страницы: калибровка

matching-calibration-title = Насколько можно верить оценке
matching-calibration-what = Оценка двух записей показывает, в скольких из ста таких пар обе записи относятся к одному лицу среди кандидатов, найденных поиском. Это ориентир, а не установление личности: решает человек.
matching-calibration-lead = Начиная с { $threshold } пара показывается как ориентир.
matching-curve-title = То, что говорит оценка, и то, что найдено, согласуются
matching-curve-caption = Размеченные пары вымышленных людей, не участвовавшие в подгонке: { $pairs }; на каждую верную пару приходится неверных: { $others }.
matching-curve-score = Оценка
matching-curve-said = говорит оценка
matching-curve-found = оказалось одним лицом
matching-curve-pairs = Пар
matching-curve-true = Из них одно лицо
matching-curve-unit = проценты от числа пар
matching-calibration-error = В среднем оценка ошибается на { $off } процентного пункта. Показатель Брайера { $brier }: 0 — безупречно, 0,16 — известна только доля.
matching-calibration-made = Пары, подгонка и кривая получены командой
matching-pairs-caption = Виды пар и сколько из них показано как ориентиры
matching-pairs-kind = Вид пары
matching-pairs-leads = Ориентиры
matching-pairs-one-person = одно лицо в двух записях
matching-pairs-sibling = брат или сестра
matching-pairs-twin = близнецы
matching-pairs-parent-and-child = родитель и ребёнок
matching-pairs-namesake = тёзки и однофамильцы
matching-pairs-other-family-name = имя и отчество те же, фамилия другая
matching-pairs-anybody = случайные люди
matching-weights-caption = Вес каждого признака в баллах; каждый балл удваивает шансы, отрицательный — вдвое снижает
matching-weights-found = Признак
matching-weights-points = Баллы
matching-weights-names = Имена: по степени сходства от 0 до 1

## Страницы: внешность

matching-appearance-title = Поиск по внешности
matching-appearance-what = Неизвестное не считается расхождением: результат показывает, какие признаки совпадают, расходятся или неизвестны. Поиск записывается с основанием.
matching-appearance-enter = Внести описание
matching-appearance-enter-what = Описание вносится один раз, с датированным источником: другой свидетель или другой день — это другое описание.
matching-part-search = Что и для чего ищется
matching-part-source = Запись и источник
matching-part-words = Словами
matching-part-look = Признаки внешности
matching-part-marks = Особые приметы
matching-part-mark = Особая примета
matching-part-worn = Тело и одежда
matching-mark-number = Примета { $number }
matching-form-words = Описание словами
matching-form-words-hint = На казахском, русском или английском языке; прочитанное заполнит пустые поля.
matching-form-age-low = Возраст от
matching-form-age-high = Возраст до
matching-form-height-low = Рост от, см
matching-form-height-high = Рост до, см
matching-form-mark-kind = Вид
matching-form-mark-part = Часть тела
matching-form-mark-side = Сторона
matching-form-mark-words = Словами
matching-form-array = Массив
matching-form-person = Лицо, если известно
matching-form-person-hint = Имя, как в документе, или номер записи
matching-form-made-from = На основании чего
matching-form-source = Источник
matching-form-source-hint = Кто описал, какой учёт или камера
matching-form-source-day = Когда это было видно
matching-form-source-day-hint = День, месяц или год: 05.02.2026, 02.2026 или 2026
matching-form-body = Размеры частей тела
matching-form-clothing = Одежда
matching-form-ground = Основание поиска
matching-form-ground-hint = Номер дела или причина
matching-form-file = Изображение
matching-form-file-hint = PNG или JPEG; хранится без изменений как доказательство
matching-form-kind = Вид изображения
matching-form-taken = Когда снято
matching-form-judgement = Сравнение человеком
matching-form-reason = Обоснование
matching-form-reason-hint = Какие признаки совпадают и какие расходятся
matching-form-objection = Возражение
matching-form-objection-hint = Словами того, кого это касается
matching-do-read = Перенести слова в поля
matching-do-find = Искать
matching-do-clear = Очистить
matching-do-keep = Сохранить описание
matching-do-add = Добавить изображение
matching-do-ask = Запросить систему: { $modality }
matching-do-judge = Записать сравнение
matching-do-contest = Записать возражение
matching-found-who = Описание
matching-found-share = Совпадает
matching-found-nameless = имя неизвестно
matching-found-none = Подходящих описаний нет. Укажите меньше признаков или менее точные.
matching-found-lead = Это ориентир, а не установление личности.
matching-record-title = Описание внешности
matching-record-caption = Что говорит источник
matching-record-entered = Внесено
matching-record-images = Изображения
matching-record-no-images = Изображений нет.
matching-record-add = Добавить изображение
matching-record-likenesses = Сходства
matching-image-alt = Изображение лица: { $kind }
matching-engine-is = Система лаборатории: { $name }.
matching-engine-is-none = На этом узле система лаборатории не подключена.
matching-engine-rule = До сравнения изображений человеком на сходство нельзя опираться.
matching-likeness-caption = Что предложила система
matching-likeness-title = Предложенное сходство
matching-likeness-said = Что сообщила система
matching-likeness-candidate = Кандидат
matching-likeness-modality = Сравнение по
matching-likeness-score = Оценка системы
matching-likeness-model = Модель и версия
matching-likeness-explanation = Объяснение
matching-likeness-asked = Запросил
matching-likeness-judged = Сравнено человеком
matching-likeness-objection = Возражение
matching-likeness-answered = Ответ на возражение
matching-likeness-waits = Ожидает сравнения человеком
matching-likeness-used = Человек признал: то же лицо
matching-likeness-not-used = Опираться на него нельзя
matching-likeness-contested = Оспорено: сравнивает другой сотрудник
matching-likeness-compare = Сравнить изображения
matching-likeness-compare-what = Посмотрите оба изображения сами. Оценка системы — не обоснование.
matching-likeness-contest = Принять возражение
matching-likeness-contest-what = Пока другой сотрудник не ответил, на сходство нельзя опираться.
matching-said-entered = Описание сохранено.
matching-said-image = Изображение сохранено как доказательство.
matching-said-judged = Сравнение записано.
matching-said-contested = Возражение записано.
matching-found-caption = { $count ->
    [one] Найдено { $count } описание.
    [few] Найдено { $count } описания.
    [many] Найдено { $count } описаний.
   *[other] Найдено { $count } описания.
}
matching-found-images = { $count ->
    [0] изображений нет
    [one] { $count } изображение
    [few] { $count } изображения
    [many] { $count } изображений
   *[other] { $count } изображения
}
matching-said-asked = { $count ->
    [0] Система никого не предлагает.
    [one] Система предлагает { $count } сходство. Сравните изображения сами.
    [few] Система предлагает { $count } сходства. Сравните изображения сами.
    [many] Система предлагает { $count } сходств. Сравните изображения сами.
   *[other] Система предлагает { $count } сходства. Сравните изображения сами.
}
matching-form-erase = Почему её больше нельзя хранить
matching-form-erase-hint = Норма, решение или возражение
matching-record-erase = Удалить описание
matching-record-erase-what = Описание, изображения и предложенные по ним сходства удаляются навсегда. В журнале остаётся, что запись была и почему удалена.
matching-said-erased = Описание удалено.
matching-likeness-state = Состояние
matching-likeness-none = Ни одна система пока ничего не предложила.
