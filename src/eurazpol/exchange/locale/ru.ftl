# Отказы принять поступившее извне, в порядке правил (domain/envelope.py)
error-exchange-too-large = размер больше допустимых { $limit } байт
error-exchange-malformed = запись не соответствует формату обмена
error-exchange-unknown-version = версия формата { $version } здесь не известна
error-exchange-wrong-recipient = адресовано узлу { $to }, а не этому узлу
error-exchange-no-directory = у этого узла ещё нет справочника узлов
error-exchange-directory-expired = срок действия справочника узлов истёк: { $until }
error-exchange-directory-rollback = справочник { $version } не следует за действующим справочником { $trusted }
error-exchange-unknown-peer = узла { $sender } нет в справочнике
error-exchange-unknown-key = зашифровано для ключа { $key }, которого у этого узла нет
error-exchange-altered = изменено в пути: содержание не соответствует печати
error-exchange-wrong-signer = подписано не ключом отправителя (ключ { $key })
error-exchange-expired-key = ключ { $key } не действует ({ $at })
error-exchange-revoked-key = ключ { $key } отозван: { $at }
error-exchange-clock-skew = время отправки { $sent } позже текущего времени { $now }; проверьте часы узлов
error-exchange-content-differs = сообщение { $id } уже получено с другим содержанием
error-exchange-replayed = номер { $seq } уже использован; последний полученный номер — { $last }
error-exchange-sequence-gap = поступил номер { $seq }, ожидался { $expected }: предыдущих сообщений не хватает
error-exchange-wrong-answer = ответ узла { $peer } относится к другому сообщению
error-exchange-unknown-kind = сообщения вида { $kind } здесь не принимаются

# Чего этот узел не может отправить или сделать
error-exchange-no-such-peer = узла { $peer } нет в справочнике
error-exchange-not-sendable = нарушено правило для сообщений: имя, размер или форма
error-exchange-own-key-expired = ключи узла { $node } сейчас не действуют
error-exchange-is-secretariat = секретариат не обращается сам к себе
error-exchange-not-secretariat = справочник узлов ведёт только секретариат
error-exchange-enrolments-full = включения в справочник уже ожидают { $limit } узлов; повторите позже
error-exchange-no-enrolment = узел { $name } не ожидает включения в справочник
error-exchange-enrolment-ambiguous = включения ожидают несколько узлов с именем { $name }; сначала отклоните лишние
error-exchange-not-waiting = сообщение { $id } не ожидает отправки
error-exchange-keys-locked = ключи в { $path } не открываются этим паролем
error-exchange-keys-unreadable = файл ключей { $path } не читается
error-exchange-unreachable = узел недоступен
error-exchange-timed-out = узел не ответил вовремя
error-exchange-no-answer = получен не ответ обмена (HTTP { $status })
error-exchange-answer-too-large = ответ больше { $limit } байт

exchange-reason-unknown = причина, которой этот узел не знает: { $code }

# Состояние сообщения
exchange-stage-queued = ожидает
exchange-stage-held-up = задержано
exchange-stage-accepted = доставлено
exchange-stage-refused = отказано
exchange-sent-queued = Ожидает отправки узлу { $peer }, время создания: { $at }
exchange-sent-held-up = Ещё не доставлено узлу { $peer }; последняя попытка: { $at }
exchange-sent-accepted = Доставлено узлу { $peer }: { $at }
exchange-sent-refused = Узел { $peer } отказал в приёме: { $at }
exchange-got-accepted = Получено от узла { $peer }: { $at }
exchange-got-refused = Получено от узла { $peer }, в приёме отказано: { $at }
exchange-step-created = создано
exchange-step-sent = отправлено
exchange-step-received = получено
exchange-step-delivered = доставлено, квитанция выдана
exchange-step-refused = отказано, причина указана

# Квитанции
exchange-outcome-accepted = принято
exchange-outcome-refused = отказано
exchange-outcome-rejected = не принято к рассмотрению
exchange-receipt-of-another = квитанцию выдал другой узел
exchange-receipt-other-content = квитанция относится к другому содержанию
exchange-receipt-unknown-key = ключа квитанции нет ни в одном справочнике
exchange-receipt-key-not-valid = ключ квитанции не действовал в момент её выдачи
exchange-receipt-altered = подпись квитанции недействительна

# Узлы-партнёры
exchange-health-unknown = обмена ещё не было
exchange-health-good = последняя связь: { $at }
exchange-health-failing = доставки нет с { $since }

# Виды сообщений
exchange-kind-request = запрос
exchange-kind-supplement = дополнение к запросу
exchange-kind-return = возврат на доработку
exchange-kind-status = состояние запроса
exchange-kind-decision = решение
exchange-kind-result = результат исполнения
exchange-kind-withdrawal = отзыв запроса
exchange-kind-reminder = напоминание
exchange-kind-other = сообщение ({ $kind })

# Журнал
audit-action-exchange-input-refused = Поступившее извне не принято
audit-action-exchange-message-resent = Назначена новая попытка доставки
audit-action-exchange-secretariat-pinned = Ключ секретариата закреплён
audit-action-exchange-peer-enrolled = Узел просит включить его в справочник
audit-action-exchange-peer-declined = Во включении узла отказано
